import ExpandMoreIcon from '@mui/icons-material/ExpandMoreOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Snackbar from '@mui/material/Snackbar';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLeave } from '@/shared/forms/use-leave';
import { paths } from '@/shared/paths';
import { useSession, type Assignment } from '@/shared/session';
import { useSignOut } from '../session/use-sign-out';

/** My unit and role; the others I may work under; the way out. */
export function AccountMenu() {
  const { t } = useTranslation(['frame', 'roles', 'shared']);
  const { assignment, assignments, work, subject } = useSession();
  const navigate = useNavigate();
  const leave = useLeave();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const leaving = useSignOut();
  const close = () => {
    setAnchor(undefined);
  };
  const choose = (chosen: Assignment) => {
    close();
    leave(() => {
      work(chosen);
      void navigate(paths.unit(chosen.unit.id));
    });
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        aria-description={t('frame:account')}
        endIcon={<ExpandMoreIcon />}
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
        }}
        sx={{ minWidth: 0, maxWidth: { xs: 190, sm: 360 }, textAlign: 'right', lineHeight: 1.25 }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{assignment.unit.name ?? assignment.unit.code}</Box>
          <Box sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: '0.8125rem', fontWeight: 400 }}>{t(`roles:${assignment.role}`)}</Box>
        </Box>
      </Button>
      <Menu anchorEl={anchor ?? null} open={anchor !== undefined} onClose={close}>
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
            close();
            void navigate(paths.glossary());
          }}
        >
          {t('shared:glossary.title')}
        </MenuItem>
        <MenuItem
          disabled={leaving.isPending}
          onClick={() => {
            close();
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
