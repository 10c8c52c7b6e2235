import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { withdrawRuleSet } from '@/generated/referrals/sdk.gen';
import type { RuleBookView } from '@/generated/referrals/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { useFormat } from '@/shared/format/use-format';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { aText } from './a-text';

interface Props {
  book: RuleBookView;
  validFrom: string;
  onDone: (book: RuleBookView) => void;
}

/** Takes back a version that is still to come. */
export function WithdrawVersion(props: Props) {
  const { t } = useTranslation('ruling');
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button color="error" sx={{ alignSelf: 'flex-start' }} onClick={() => { open(true); }}>
        {t('withdraw.open')}
      </Button>
      {isOpen && <WithdrawalDialog {...props} onClose={() => { open(false); }} />}
    </>
  );
}

function WithdrawalDialog({ book, validFrom, onDone, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('ruling');
  const format = useFormat();
  const schema = z.object({ reason: aText(t)(1_000) });
  const form = useForm({ resolver: zodResolver(schema), mode: 'onTouched', defaultValues: { reason: '' } });
  const text = t('withdraw.text', { on: format.date(validFrom) });
  return (
    <FormDialog
      form={form}
      version={book.version}
      title={t('withdraw.title')}
      action={t('withdraw.open')}
      isDangerous
      onClose={onClose}
      onDone={(answer) => {
        onDone(answer as RuleBookView);
      }}
      send={async (body, headers) =>
        (await withdrawRuleSet({ path: { validFrom }, body, headers: { ...headers, ...ifMatch(book.version) }, throwOnError: true })).data
      }
      review={({ reason }) => (
        <>
          <Typography gutterBottom>{text}</Typography>
          <Typography>{t('why', { reason })}</Typography>
        </>
      )}
    >
      <Typography>{text}</Typography>
      <FormText name="reason" label={t('change.reason')} required multiline />
    </FormDialog>
  );
}
