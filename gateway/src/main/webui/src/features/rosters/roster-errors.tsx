import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterReport } from '@/generated/members/types.gen';
import { forPurpose } from '@/shared/api/purpose';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { DownloadButton } from '@/shared/ui/download-button';
import type { ColumnTerms } from '@/shared/imports/found-error';
import { ErrorList } from '@/shared/imports/error-list';
import { useErrors } from './use-errors';

const all = 'all';

const columnTerms: ColumnTerms = {
  term: 'memberCode',
  and: ['cardNumber', 'citizenNumber', 'branch', 'jointActivity', 'sensitiveData', 'removal'],
};

/** What is wrong, row by row: where, what stands there, what is expected. */
export function RosterErrors({ roster, purpose }: { roster: RosterReport; purpose: string }) {
  const { t } = useTranslation(['rosters', 'imports']);
  const format = useFormat();
  const [column, setColumn] = useState(all);
  const { query, errors } = useErrors(roster);
  return (
    <ListState query={{ ...query, data: errors }} isEmpty={(found) => found.length === 0} empty={t('imports:errors.none')}>
      {(found) => (
        <Stack spacing={2}>
          <Stack direction={{ xs: 'column', md: 'row' }} spacing={2} sx={{ alignItems: { md: 'center' }, justifyContent: 'space-between' }}>
            <TextField
              select
              label={t('imports:errors.filter')}
              value={column}
              onChange={({ target }) => {
                setColumn(target.value);
              }}
              sx={{ maxWidth: { md: 320 } }}
            >
              <MenuItem value={all}>{t('imports:errors.all')}</MenuItem>
              {[...new Set(found.map((error) => error.column))].map((name) => (
                <MenuItem key={name} value={name}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
            <Box sx={{ textAlign: { md: 'right' } }}>
              <DownloadButton
                path={`/api/rosters/${roster.id}/rejected-rows`}
                name={t('rosters:errors.name')}
                headers={forPurpose(purpose)}
                icon={<DownloadIcon />}
              >
                {t('rosters:errors.download')}
              </DownloadButton>
              <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
                {t('rosters:errors.downloadHelp')}
              </Typography>
            </Box>
          </Stack>
          <ErrorList key={column} terms={columnTerms} errors={column === all ? found : found.filter((error) => error.column === column)} />
          {query.hasNextPage && (
            <Typography sx={{ textAlign: 'center' }}>{t('imports:errors.first', { number: format.number(found.length) })}</Typography>
          )}
          <LoadMore query={query} />
        </Stack>
      )}
    </ListState>
  );
}
