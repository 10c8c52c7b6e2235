import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readRecordSheetOptions, recordCodesOptions } from '@/generated/members/@tanstack/react-query.gen';
import { forPurpose, keepingTheRegister } from '@/shared/api/purpose';
import { today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { useLeave } from '@/shared/forms/use-leave';
import { useKeepsMembers } from '@/shared/keeper';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { PurposeNote } from '@/shared/ui/purpose-note';
import { useUrlState } from '@/shared/url-state';
import './texts';
import { Choice } from './choice';
import { SheetForm } from './sheet-form';

const earliest = 2019;

/** Yearly grading, training and review of the pool, for all members of a branch at once. */
export function Component() {
  const { t } = useTranslation('grading');
  const { id = '' } = useParams();
  const format = useFormat();
  const leave = useLeave();
  const keeps = useKeepsMembers(id);
  const thisYear = Number(today().slice(0, 4));
  const [{ year, purpose }, change] = useUrlState({ year: String(thisYear), purpose: keepingTheRegister });
  const sheet = useQuery({
    ...readRecordSheetOptions({ query: { unit: id, year: Number(year) }, headers: forPurpose(purpose) }),
    refetchOnWindowFocus: false,
  });
  const codes = useQuery({ ...recordCodesOptions(), staleTime: Infinity });
  return (
    <>
      <PageHead
        title={t('title')}
        unit={id}
        lead={
          <>
            <PurposeNote purpose={purpose} onChange={(chosen) => { change({ purpose: chosen }); }} />
            {sheet.data && <Typography color="textSecondary">{t('lead', { on: format.date(sheet.data.on) })}</Typography>}
          </>
        }
        actions={
          <Stack sx={{ width: 120 }}>
            <Choice label={t('year')} name={t('year')} value={year} disabled={false} onChange={(chosen) => { leave(() => { change({ year: chosen }); }); }}>
              {Array.from({ length: thisYear - earliest + 1 }, (_, ago) => String(thisYear - ago)).map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Choice>
          </Stack>
        }
      />
      <ListState query={codes} isEmpty={() => false} empty="">
        {(known) => (
          <ListState query={sheet} isEmpty={({ rows }) => rows.length === 0} empty={t('empty')}>
            {(read) => <SheetForm key={`${id} ${year}`} sheet={read} codes={known} purpose={purpose} keeps={keeps ?? false} />}
          </ListState>
        )}
      </ListState>
    </>
  );
}
