import Paper from '@mui/material/Paper';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { SelectionResponse } from '@/generated/referrals/types.gen';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { SelectionDone } from './selection-done';
import { SelectionForm } from './selection-form';
import type { Candidate } from './selection-rules';

interface Held {
  answer: SelectionResponse;
  candidates: Candidate[];
}

/** A branch met and voted: who was there, and how many votes each candidate got. */
export function Component() {
  const { t } = useTranslation('referrals');
  const { id = '' } = useParams();
  const unit = useQuery(readUnitOptions({ path: { id } }));
  const [held, setHeld] = useState<Held>();
  return (
    <>
      <PageHead title={t('selection.title')} unit={id} terms={['selection', 'outstandingMember', 'confirmation']} crumbs={[{ label: t('title'), to: paths.referrals(id) }]} />
      <ListState query={unit} isEmpty={() => false} empty="">
        {(one) => (
          <Paper sx={{ p: { xs: 2, md: 3 }, maxWidth: 760 }}>
            {held ? (
              <SelectionDone
                {...held}
                onAgain={() => {
                  setHeld(undefined);
                }}
              />
            ) : (
              <SelectionForm
                unit={one}
                onHeld={(answer, candidates) => {
                  setHeld({ answer, candidates });
                }}
              />
            )}
          </Paper>
        )}
      </ListState>
    </>
  );
}
