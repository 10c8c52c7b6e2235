import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { purposesOptions } from '@/generated/members/@tanstack/react-query.gen';
import { useLanguage } from '@/shared/i18n/use-language';

interface Props {
  /** Code of the purpose under which this page reads personal data. */
  purpose: string;
  onChange: (purpose: string) => void;
}

/** Says why personal data are read here, and that reading is logged; another registered purpose can be chosen. */
export function PurposeNote({ purpose, onChange }: Props) {
  const { t } = useTranslation('shared');
  const language = useLanguage();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const { data: purposes = [] } = useQuery({ ...purposesOptions(), staleTime: Infinity });
  const nameOf = (code: string) => {
    const known = purposes.find((one) => one.code === code);
    return known && (language === 'vi' ? known.name : known.nameEn);
  };
  return (
    <Typography variant="body2" component="div" color="textSecondary" sx={{ minHeight: 24 }}>
      {nameOf(purpose) && t('purpose.stated', { purpose: nameOf(purpose) })}
      {purposes.length > 1 && (
        <>
          {' '}
          <Button
            size="small"
            aria-haspopup="menu"
            onClick={({ currentTarget }) => {
              setAnchor(currentTarget);
            }}
            sx={{ minHeight: { xs: 44, md: 24 }, py: 0 }}
          >
            {t('purpose.change')}
          </Button>
          <Menu
            open={anchor !== undefined}
            anchorEl={anchor ?? null}
            onClose={() => {
              setAnchor(undefined);
            }}
          >
            {purposes.map(({ code }) => (
              <MenuItem
                key={code}
                selected={code === purpose}
                sx={{ whiteSpace: 'normal', minHeight: 44 }}
                onClick={() => {
                  setAnchor(undefined);
                  onChange(code);
                }}
              >
                {nameOf(code)}
              </MenuItem>
            ))}
          </Menu>
        </>
      )}
    </Typography>
  );
}
