import Alert from '@mui/material/Alert';
import Divider from '@mui/material/Divider';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Snackbar from '@mui/material/Snackbar';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLeave } from '@/shared/forms/use-leave';
import { paths } from '@/shared/paths';
import { useSession, type Assignment } from '@/shared/session';
import { useSignOut } from '../session/use-sign-out';

interface Props {
  anchor: HTMLElement | undefined;
  onClose: () => void;
}

/** The other assignments I may work under; the glossary; the way out. */
export function AccountChoices({ anchor, onClose }: Props) {
  const { t } = useTranslation(['frame', 'roles', 'shared']);
  const { assignment, assignments, work, subject } = useSession();
  const navigate = useNavigate();
  const leave = useLeave();
  const leaving = useSignOut();
  const choose = (chosen: Assignment) => {
    onClose();
    leave(() => {
      work(chosen);
      void navigate(paths.unit(chosen.unit.id));
    });
  };
  return (
    <>
      <Menu anchorEl={anchor ?? null} open={anchor !== undefined} onClose={onClose}>
        {assignments.map((each) => (
          <MenuItem
            key={each.id}
            selected={each.id === assignment.id}
            onClick={() => {
              choose(each);
            }}
          >
            <ListItemText primary={each.unit.name ?? each.unit.code} secondary={t(`roles:${each.role}`)} />
          </MenuItem>
        ))}
        <Divider />
        <MenuItem
          onClick={() => {
            onClose();
            void navigate(paths.glossary());
          }}
        >
          {t('shared:glossary.title')}
        </MenuItem>
        <MenuItem
          disabled={leaving.isPending}
          onClick={() => {
            onClose();
            leave(leaving.mutate);
          }}
        >
          <ListItemText primary={t('frame:signOut')} secondary={subject} />
        </MenuItem>
      </Menu>
      <Snackbar open={leaving.isError}>
        <Alert severity="error">{t('frame:signOutFailed')}</Alert>
      </Snackbar>
    </>
  );
}
