import AddIcon from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listRuleSetsOptions, listRuleSetsQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { RuleBookView } from '@/generated/referrals/types.gen';
import { useUrlState } from '@/shared/url-state';
import { ListState } from '@/shared/ui/list-state';
import { NewVersionDialog } from './new-version-dialog';
import { RuleTable } from './rule-table';
import { useMayRule } from './use-may-rule';
import { VersionList } from './version-list';
import { WithdrawVersion } from './withdraw-version';

/** All versions, and what the chosen one demands; first the one in force. */
export function RulesPart() {
  const { t } = useTranslation('ruling');
  const mayRule = useMayRule();
  const queryClient = useQueryClient();
  const query = useQuery(listRuleSetsOptions());
  const [{ version }, change] = useUrlState({ version: '' });
  const [isOpen, open] = useState(false);
  const take = (book: RuleBookView) => {
    queryClient.setQueryData(listRuleSetsQueryKey(), book);
  };
  return (
    <ListState query={query} isEmpty={({ items }) => items.length === 0} empty={t('nothing')}>
      {(book) => {
        const shown = book.items.find(({ validFrom }) => validFrom === version) ?? book.items.find(({ standing }) => standing === 'in-force') ?? book.items[0];
        return (
          <Stack direction={{ xs: 'column', md: 'row' }} spacing={3} sx={{ alignItems: { md: 'flex-start' } }}>
            <Stack spacing={2} sx={{ width: { md: 340 }, flexShrink: 0 }}>
              {mayRule && (
                <Button variant="contained" startIcon={<AddIcon />} onClick={() => { open(true); }}>
                  {t('change.open')}
                </Button>
              )}
              <VersionList items={book.items} shown={shown} onShow={(validFrom) => { change({ version: validFrom }); }} />
            </Stack>
            {shown && (
              <Stack spacing={2} sx={{ flexGrow: 1, minWidth: 0, width: '100%' }}>
                <RuleTable rules={shown.rules} name={t('from', { on: shown.validFrom })} />
                {mayRule && shown === book.items[0] && shown.standing === 'to-come' && (
                  <WithdrawVersion book={book} validFrom={shown.validFrom} onDone={(after) => { change({ version: '' }); take(after); }} />
                )}
              </Stack>
            )}
            {isOpen && (
              <NewVersionDialog
                book={book}
                onClose={() => { open(false); }}
                onDone={(after) => {
                  take(after);
                  change({ version: after.items[0]?.validFrom ?? '' });
                  open(false);
                }}
              />
            )}
          </Stack>
        );
      }}
    </ListState>
  );
}
