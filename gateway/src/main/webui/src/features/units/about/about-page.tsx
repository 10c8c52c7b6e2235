import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readUnitOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { UnitView } from '@/generated/members/types.gen';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { ChangeMenu } from '../change/change-menu';
import { UnitChips } from '../unit-chips';
import { UnitLinks } from '../unit-links';
import { Facts } from './facts';
import { HistoryTimeline } from './history-timeline';
import { PeopleInOffice } from './people-in-office';
import { UnitsBelow } from './units-below';

function About({ unit }: { unit: UnitView }) {
  const lead = (
    <Stack spacing={1}>
      <UnitChips unit={unit} />
      <UnitLinks unit={unit.id} />
    </Stack>
  );
  return (
    <>
      <PageHead title={unit.name} unit={unit.id} terms={['sector', 'grassroots', 'branch', 'subordinateUnion']} isUnitItself lead={lead} actions={<ChangeMenu unit={unit} />} />
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { lg: '1fr 1fr' }, alignItems: 'start' }}>
        <Stack spacing={3} sx={{ minWidth: 0 }}>
          <Facts unit={unit} />
          <PeopleInOffice unit={unit.id} />
          <HistoryTimeline unit={unit} />
        </Stack>
        <UnitsBelow unit={unit.id} />
      </Box>
    </>
  );
}

/** What a unit is: who serves in it, what stands below it, what it was called and where it stood. */
export function Component() {
  const { t } = useTranslation('units');
  const { id = '' } = useParams();
  const unit = useQuery(readUnitOptions({ path: { id } }));
  return (
    <>
      {!unit.data && <PageHead title={t('about')} />}
      <ListState query={unit} isEmpty={() => false} empty={null}>
        {(data) => <About unit={data} key={data.id} />}
      </ListState>
    </>
  );
}
