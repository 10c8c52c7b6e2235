import { zodResolver } from '@hookform/resolvers/zod';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { withdrawReorganisation } from '@/generated/members/sdk.gen';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { ifMatch } from '@/shared/api/if-match';
import { FormDialog } from '@/shared/forms/form-dialog';
import { FormText } from '@/shared/forms/form-text';
import { useTaking } from './use-change';
import { useFormRules } from './use-form-rules';

interface Values {
  reason: string;
}

/** Takes an approval back, which leaves a draft; or gives a draft up. */
export function Withdraw({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const [isAsking, ask] = useState(false);
  return (
    <>
      <Button
        color="error"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          ask(true);
        }}
      >
        {t(`withdraw.${whatOf(view)}.open`)}
      </Button>
      {isAsking && <WithdrawDialog view={view} onClose={() => { ask(false); }} />}
    </>
  );
}

const whatOf = ({ state }: ReorganisationView) => (state === 'approved' ? 'approval' : 'draft');

function WithdrawDialog({ view, onClose }: { view: ReorganisationView; onClose: () => void }) {
  const { t } = useTranslation('reorganising');
  const take = useTaking();
  const what = whatOf(view);
  const form = useForm<Values>({ resolver: zodResolver(useFormRules().withdrawal), mode: 'onTouched', defaultValues: { reason: '' } });
  return (
    <FormDialog<Values>
      form={form}
      version={view.version}
      title={t(`withdraw.${what}.title`)}
      action={t(`withdraw.${what}.open`)}
      isDangerous
      onClose={onClose}
      onDone={(answer) => {
        onClose();
        take(answer as ReorganisationView);
      }}
      send={async (body, headers) =>
        (await withdrawReorganisation({ path: { id: view.id }, body, headers: { ...headers, ...ifMatch(view.version) }, throwOnError: true })).data
      }
      review={({ reason }) => (
        <>
          <Typography gutterBottom>{t(`withdraw.${what}.text`)}</Typography>
          <Typography sx={{ fontWeight: 600 }}>{reason}</Typography>
        </>
      )}
    >
      <FormText<Values> name="reason" label={t('withdraw.reason')} helperText={t('withdraw.reasonRule')} required multiline minRows={2} />
    </FormDialog>
  );
}
