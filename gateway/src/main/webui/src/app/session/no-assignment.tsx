import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/generated/members/types.gen';
import { LeaveGuard } from '@/shared/forms/leave-guard';
import { everyRole } from '@/shared/may';
import { PlainPage } from './plain-page';
import { useSignOut } from './use-sign-out';

const GiveDialog = lazy(() => import('@/features/assignments/give-dialog').then((module) => ({ default: module.GiveDialog })));

/** Who serves nowhere, yet or any more, learns whom to ask; an administrator gives the first assignment here. */
export function NoAssignment({ me: { subject, administrator } }: { me: Me }) {
  const { t } = useTranslation('frame');
  const queryClient = useQueryClient();
  const [isGiving, setGiving] = useState(false);
  const [isGiven, setGiven] = useState(false);
  const leaving = useSignOut();
  const look = () => queryClient.invalidateQueries();
  return (
    <LeaveGuard>
      <PlainPage>
        <Typography variant="h1">{t('noUnit.title')}</Typography>
        <Typography>{t('noUnit.text', { subject })}</Typography>
        <Typography color="textSecondary">{t(administrator ? 'noUnit.administrator' : 'noUnit.ask')}</Typography>
        {isGiven && <Alert severity="success">{t('noUnit.given')}</Alert>}
        {leaving.isError && <Alert severity="error">{t('signOutFailed')}</Alert>}
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          {administrator ? (
            <Button variant="contained" size="large" onClick={() => { setGiving(true); }}>
              {t('noUnit.give')}
            </Button>
          ) : (
            <Button variant="contained" size="large" onClick={() => void look()}>
              {t('noUnit.again')}
            </Button>
          )}
          <Button size="large" loading={leaving.isPending} onClick={() => { leaving.mutate(); }}>
            {t('signOut')}
          </Button>
        </Stack>
      </PlainPage>
      {isGiving && (
        <Suspense>
          <GiveDialog
            subject={subject}
            roles={[...everyRole]}
            onClose={() => { setGiving(false); }}
            onDone={() => {
              setGiving(false);
              setGiven(true);
              void look();
            }}
          />
        </Suspense>
      )}
    </LeaveGuard>
  );
}
