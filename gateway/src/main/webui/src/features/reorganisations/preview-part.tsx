import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { ReorganisationPreview, ReorganisationView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { LoadMore } from '@/shared/ui/load-more';
import { ChangeTree } from './change-tree';
import { Counts } from './counts';
import { Figures } from './figures';
import { OpenCases } from './open-cases';
import { inFull, placeOf } from './place';
import { treeOf } from './trees';
import { usePreview } from './use-preview';

/** What it would do as things stand: in numbers, what stands against it, and the organisation before and after. */
export function PreviewPart({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const query = usePreview(view.id, 'units');
  return (
    <Stack component="section" spacing={2} aria-labelledby="preview">
      <Typography variant="h2" id="preview">
        {t('preview.title', { on: format.date(view.effectiveOn) })}
      </Typography>
      <ListState query={query} isEmpty={() => false} empty="">
        {(preview) => (
          <>
            <Against view={view} preview={preview} />
            <Counts counts={preview.counts} />
            {query.units.length > 0 && (
              <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
                <ChangeTree title={t('preview.before')} nodes={treeOf(query.units, 'before')} />
                <ChangeTree title={t('preview.after')} nodes={treeOf(query.units, 'after')} />
              </Box>
            )}
            {query.hasNextPage && <Typography>{t('preview.first', { number: format.number(query.units.length) })}</Typography>}
            <LoadMore query={query} />
            {preview.objections.length === 0 && <Figures view={view} />}
            <OpenCases units={query.units} />
          </>
        )}
      </ListState>
    </Stack>
  );
}

/** What keeps it from taking effect, each at the step that says it. */
export function Against({ view, preview }: { view: ReorganisationView; preview: ReorganisationPreview }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const { objections, changedLater, counts, ready } = preview;
  const to = (part: string, page = '') => `${paths.reorganisation(view.id)}?step=${part}${page}`;
  if (ready) return <Alert severity="success">{t('preview.ready')}</Alert>;
  return (
    <Stack spacing={1}>
      {counts.open > 0 && (
        <Alert severity="warning">
          {t('preview.open', { number: format.number(counts.open) })}{' '}
          <Link component={RouterLink} to={to('open')} color="inherit" sx={{ textDecoration: 'underline', display: 'inline-block', py: '2px' }}>
            {t('preview.goToOpen')}
          </Link>
        </Alert>
      )}
      {objections.length > 0 && (
        <Alert severity="error">
          <AlertTitle>{t('preview.objections')}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {objections.map(({ step, rule, unit }) => (
              <li key={`${step} ${rule} ${unit?.unit}`}>
                <Link component={RouterLink} to={to('steps', step < 25 ? '' : `&page=${Math.floor(step / 25) + 1}`)} color="inherit" sx={{ textDecoration: 'underline', display: 'inline-block', py: '2px' }}>
                  {t('preview.step', { number: format.number(step + 1) })}
                </Link>
                {`: ${t(`rules.${rule}`)}`}
                {unit?.name && ` (${inFull(placeOf(unit))})`}
              </li>
            ))}
          </Box>
        </Alert>
      )}
      {changedLater.length > 0 && (
        <Alert severity="error">
          <AlertTitle>{t('preview.changedLater')}</AlertTitle>
          {changedLater.map((unit) => inFull(placeOf(unit))).join('; ')}
        </Alert>
      )}
    </Stack>
  );
}
