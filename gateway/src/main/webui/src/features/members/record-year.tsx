import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RecordView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { useCodeNames } from './use-code-names';

/** What is noted of one year, and who noted it last. */
export function RecordYear({ said: { year, grading, training, review } }: { said: RecordView['years'][number] }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const names = useCodeNames();
  const lines: string[] = [];
  if (grading?.grade) lines.push(t('grade', { grade: names.grade(grading.grade) }));
  if (grading?.notGraded) lines.push(t('notGraded', { reason: names.reason(grading.notGraded) }));
  if (training) {
    const registered = training.registered ? t('registered') : t('unregistered');
    const result = training.result ? names.result(training.result) : registered;
    lines.push(t('training', { result: training.points === null ? result : t('points', { result, points: training.points }) }));
  }
  if (review) {
    lines.push(review.candidate ? t('candidate') : t('noCandidate'));
    if (review.tasks) lines.push(t('tasks', { tasks: review.tasks }));
    if (review.helper) lines.push(t('helper', { helper: review.helper }));
    if (review.backgroundCheckedOn) {
      lines.push(t('checked', { on: format.date(review.backgroundCheckedOn), by: review.backgroundCheckedBy ?? '' }));
    }
  }
  const last = [grading, training, review].flatMap((one) => one ?? []).sort((one, other) => other.notedAt.localeCompare(one.notedAt))[0];
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography variant="h3">{t('year', { year })}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      {last && (
        <Typography variant="body2" color="textSecondary">
          {t('noted', { by: last.notedBy, at: format.dateTime(last.notedAt) })}
        </Typography>
      )}
    </Box>
  );
}
