import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { features } from '../navigation';
import type { useEntries } from './use-entries';

type Entries = ReturnType<typeof useEntries>;

interface Props {
  entries: Entries['entries'];
  current: Entries['current'];
  anchor: HTMLElement | undefined;
  onClose: () => void;
}

/** What a phone's navigation has no place for. */
export function MoreMenu({ entries, current, anchor, onClose }: Props) {
  const { t } = useTranslation(features);
  return (
    <Menu anchorEl={anchor ?? null} open={anchor !== undefined} onClose={onClose}>
      {entries.map(({ feature, to }) => (
        <MenuItem key={feature} component={Link} to={to} selected={feature === current} onClick={onClose} sx={{ minHeight: 44 }}>
          {t(`${feature}:title`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
