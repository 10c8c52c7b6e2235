import ExpandMoreIcon from '@mui/icons-material/ExpandMoreOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Snackbar from '@mui/material/Snackbar';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '@/generated/members/types.gen';
import { useRolesOver } from '@/shared/api/use-roles-over';
import { mayOrganise } from '@/shared/may';
import { CloseDialog } from './close-dialog';
import { EstablishDialog } from './establish-dialog';
import { MoveDialog } from './move-dialog';
import { RenameDialog } from './rename-dialog';

export interface ChangeProps {
  unit: UnitView;
  onClose: () => void;
  onDone: () => void;
  /** Somebody else was faster, perhaps: what is known is to be read again. */
  onRefused: () => void;
}

const changes = ['establish', 'rename', 'move', 'closing'] as const;
const dialogs: Record<(typeof changes)[number], ComponentType<ChangeProps>> = {
  establish: EstablishDialog,
  rename: RenameDialog,
  move: MoveDialog,
  closing: CloseDialog,
};

/** What the organisation board can change about a unit; who may not reads who does. */
export function ChangeMenu({ unit }: { unit: UnitView }) {
  const { t } = useTranslation('units');
  const { roles, isKnown } = useRolesOver(unit.id);
  const queryClient = useQueryClient();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [change, setChange] = useState<(typeof changes)[number]>();
  const [isDone, setDone] = useState(false);
  if (!isKnown || unit.closedOn) return null;
  if (!mayOrganise(roles)) {
    return (
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: { sm: 300 } }}>
        {t('change.who')}
      </Typography>
    );
  }
  const Chosen = change && dialogs[change];
  const close = () => {
    setChange(undefined);
  };
  return (
    <>
      <Button
        variant="outlined"
        endIcon={<ExpandMoreIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
        }}
        sx={{ flexShrink: 0, bgcolor: 'background.paper' }}
      >
        {t('change.menu')}
      </Button>
      <Menu
        anchorEl={anchor ?? null}
        open={anchor !== undefined}
        onClose={() => {
          setAnchor(undefined);
        }}
      >
        {changes.map((each) => (
          <MenuItem
            key={each}
            onClick={() => {
              setAnchor(undefined);
              setChange(each);
            }}
            sx={{ minHeight: 44 }}
          >
            {t(`${each}.menu`)}
          </MenuItem>
        ))}
      </Menu>
      {Chosen && (
        <Chosen
          unit={unit}
          onClose={close}
          onRefused={() => void queryClient.invalidateQueries()}
          onDone={() => {
            close();
            setDone(true);
            void queryClient.invalidateQueries();
          }}
        />
      )}
      <Snackbar
        open={isDone}
        autoHideDuration={6000}
        onClose={() => {
          setDone(false);
        }}
      >
        <Alert severity="success">{t('change.done')}</Alert>
      </Snackbar>
    </>
  );
}
