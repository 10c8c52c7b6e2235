import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { terms } from '@/shared/i18n/vi/terms';
import { useLanguage } from '@/shared/i18n/use-language';
import { PageHead } from '@/shared/ui/page-head';
import type { Term } from '@/shared/ui/term-help';

/** Every term of the field that the pages use, in the order of the alphabet. */
export function Component() {
  const { t } = useTranslation(['shared', 'terms']);
  const language = useLanguage();
  const all = (Object.keys(terms) as Term[])
    .map((term) => ({ term, name: t(`terms:${term}.term`), meaning: t(`terms:${term}.meaning`), source: t(`terms:${term}.source`) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  return (
    <>
      <PageHead title={t('shared:glossary.title')} lead={<Typography color="textSecondary">{t('shared:glossary.lead')}</Typography>} />
      <Paper component="dl" sx={{ m: 0, px: { xs: 2, md: 3 }, py: 1, maxWidth: 760 }}>
        {all.map(({ term, name, meaning, source }) => (
          <Box key={term} sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
            <Typography component="dt" sx={{ fontWeight: 600 }}>
              {name}
            </Typography>
            <Typography component="dd" sx={{ m: 0 }}>
              {meaning}
            </Typography>
            <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0, mt: 0.5 }}>
              {t('shared:glossary.source', { source })}
            </Typography>
          </Box>
        ))}
      </Paper>
    </>
  );
}
