import { zodResolver } from '@hookform/resolvers/zod';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useForm, useWatch, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addRuleSet } from '@/generated/referrals/sdk.gen';
import type { RuleBookView, RuleView } from '@/generated/referrals/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { dayAfter, today } from '@/shared/format/today';
import { useFormat } from '@/shared/format/use-format';
import { FormDate } from '@/shared/forms/form-date';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { RuleFields } from './rule-fields';
import { useRuleWords } from './use-rule-words';
import { toRule, toValues, versionSchema, type VersionValues } from './version-form';

interface Props {
  book: RuleBookView;
  onClose: () => void;
  onDone: (book: RuleBookView) => void;
}

/** A version that follows the last one: from which day, by which paper, why, and what changes. */
export function NewVersionDialog({ book, onClose, onDone }: Props) {
  const { t } = useTranslation('ruling');
  const format = useFormat();
  const says = useRuleWords();
  const last = book.items[0];
  const rules = last?.rules ?? [];
  const following = last ? dayAfter(last.validFrom) : '';
  const earliest = following > today() ? following : today();
  const form = useForm<VersionValues>({
    resolver: zodResolver(versionSchema(t, rules, earliest, t('change.early', { on: format.date(earliest) }))),
    mode: 'onTouched',
    defaultValues: toValues(rules),
  });
  const changedIn = ({ changed, rules: values }: VersionValues) =>
    rules.flatMap((rule) => {
      const told = values[rule.code];
      return changed.includes(rule.code) && told ? [{ rule, wire: toRule(rule, told) }] : [];
    });
  return (
    <FormDialog
      form={form}
      version={book.version}
      title={t('change.title')}
      action={t('change.action')}
      onClose={onClose}
      onDone={(answer) => {
        onDone(answer as RuleBookView);
      }}
      send={async (values, headers) => {
        const { validFrom, title, reason } = values;
        const body = { validFrom, title, reason, rules: changedIn(values).map(({ wire }) => wire) };
        return (await addRuleSet({ body, headers: { ...headers, ...ifMatch(book.version) }, throwOnError: true })).data;
      }}
      review={(values) => (
        <>
          <Typography gutterBottom>{t('change.review', { on: format.date(values.validFrom), title: values.title })}</Typography>
          <Box component="ul" sx={{ mt: 0, mb: 2, pl: 3 }}>
            {changedIn(values).map(({ rule, wire }) => (
              <li key={rule.code}>{`${t(`rules.${rule.code}`)}: ${says({ kind: rule.kind, ...wire })}`}</li>
            ))}
          </Box>
          <Alert severity="info">{t('change.keeps')}</Alert>
        </>
      )}
    >
      <FormDate name="validFrom" label={t('change.validFrom')} required min={earliest} helperText={t('change.validFromRule')} />
      <FormText name="title" label={t('change.name')} required helperText={t('change.nameRule')} />
      <FormText name="reason" label={t('change.reason')} required multiline />
      <FormText name="changed" label={t('change.changed')} required select helperText={t('change.changedRule')} slotProps={{ select: { multiple: true } }}>
        {rules.map(({ code }) => (
          <MenuItem key={code} value={code} sx={{ whiteSpace: 'normal' }}>
            {t(`rules.${code}`)}
          </MenuItem>
        ))}
      </FormText>
      <Changed control={form.control} rules={rules} />
    </FormDialog>
  );
}

function Changed({ control, rules }: { control: Control<VersionValues>; rules: RuleView[] }) {
  const changed = useWatch({ control, name: 'changed' });
  return rules.filter(({ code }) => changed.includes(code)).map((rule) => <RuleFields key={rule.code} rule={rule} />);
}
