import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '@/shared/url-state';
import { PageHead } from '@/shared/ui/page-head';
import { CalendarPart } from './calendar-part';
import { RulesPart } from './rules-part';
import './texts';

const parts = ['rules', 'calendar'] as const;

/** What holds for every unit: the versions of the rule book, and the days on which nobody works. */
export function Component() {
  const { t } = useTranslation('ruling');
  const [{ part }, change] = useUrlState({ part: 'rules' });
  const shown = parts.find((each) => each === part) ?? 'rules';
  return (
    <>
      <PageHead
        title={t('title')}
        terms={['organisationBoard', 'selection', 'awarenessClass', 'resolution']}
        lead={
          <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
            {t(shown === 'rules' ? 'lead' : 'calendar.lead')}
          </Typography>
        }
      />
      <Tabs value={shown} onChange={(_, to: string) => { change({ part: to }); }} aria-label={t('parts.label')} sx={{ mb: 2 }}>
        {parts.map((each) => (
          <Tab key={each} value={each} label={t(`parts.${each}`)} />
        ))}
      </Tabs>
      {shown === 'rules' ? <RulesPart /> : <CalendarPart />}
    </>
  );
}
