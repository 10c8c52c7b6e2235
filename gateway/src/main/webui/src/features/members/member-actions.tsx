import EditIcon from '@mui/icons-material/EditOutlined';
import MoveIcon from '@mui/icons-material/DriveFileMoveOutlined';
import LeaveIcon from '@mui/icons-material/LogoutOutlined';
import UndoIcon from '@mui/icons-material/UndoOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '@/generated/members/types.gen';

interface Props {
  member: MemberView;
  onChoose: (form: 'change' | 'move' | 'leave' | 'reinstate') => void;
}

/** What can be done with a member; for who has left, that can be corrected or taken back. */
export function MemberActions({ member, onChoose }: Props) {
  const { t } = useTranslation('members');
  const choose = (form: Parameters<typeof onChoose>[0]) => () => {
    onChoose(form);
  };
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', '& > *': { flexGrow: { xs: 1, sm: 0 } } }}>
      <Button variant="contained" startIcon={<EditIcon />} onClick={choose('change')}>
        {t('change.title')}
      </Button>
      {member.left ? (
        <Button variant="outlined" startIcon={<UndoIcon />} onClick={choose('reinstate')}>
          {t('reinstate.title')}
        </Button>
      ) : (
        <>
          <Button variant="outlined" startIcon={<MoveIcon />} onClick={choose('move')}>
            {t('move.title')}
          </Button>
          <Button variant="outlined" color="inherit" startIcon={<LeaveIcon />} onClick={choose('leave')}>
            {t('leave.title')}
          </Button>
        </>
      )}
    </Stack>
  );
}
