import ExpandMoreIcon from '@mui/icons-material/ExpandMoreOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session';
import { useAnchor } from '@/shared/ui/use-anchor';
import { AccountChoices } from './later';

/** My unit and role; what else there is to choose comes with the first press. */
export function AccountMenu() {
  const { t } = useTranslation(['frame', 'roles']);
  const { assignment } = useSession();
  const { anchor, wasOpened, open, close } = useAnchor();
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        aria-description={t('frame:account')}
        endIcon={<ExpandMoreIcon />}
        onClick={open}
        sx={{ minWidth: 0, maxWidth: { xs: 190, sm: 360 }, textAlign: 'right', lineHeight: 1.25 }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{assignment.unit.name ?? assignment.unit.code}</Box>
          <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: '0.8125rem', fontWeight: 400 }}>{t(`roles:${assignment.role}`)}</Box>
        </Box>
      </Button>
      {wasOpened && (
        <Suspense>
          <AccountChoices anchor={anchor} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
