import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { details } from './details';
import { Facts, type Fact } from './facts';

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** What is known of a member; protected data only on demand, and only if the server gave them. */
export function MemberFacts({ member }: { member: MemberView }) {
  const { t } = useTranslation('members');
  const format = useFormat();
  const [isShown, show] = useState(false);
  const known = (value: string | null | undefined) => value ?? t('unknown');
  const facts: Fact[] = [
    { label: t('birthDate'), value: format.date(member.birthDate) },
    { label: t('gender.label'), value: t(`gender.${member.gender as 'male'}`) },
    { label: t('memberCode'), value: known(member.memberCode), term: 'memberCode' },
    { label: t('cardNumber'), value: known(member.cardNumber), term: 'cardNumber' },
    { label: t('joinedUnionOn'), value: known(member.joinedUnionOn && format.date(member.joinedUnionOn)) },
    ...details.flatMap((detail) => {
      const text = member.details[detail];
      return text ? [{ label: t(`details.${detail}`), value: isDay.test(text) ? format.date(text) : text }] : [];
    }),
  ];
  const { sensitive } = member;
  return (
    <Paper component="section" sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" sx={{ mb: 2 }}>
        {t('member.facts')}
      </Typography>
      <Facts facts={facts} />
      {sensitive && (
        <Stack spacing={2} sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider', alignItems: 'flex-start' }}>
          <Button
            aria-expanded={isShown}
            startIcon={isShown ? <VisibilityOffIcon /> : <VisibilityIcon />}
            onClick={() => {
              show(!isShown);
            }}
          >
            {t(isShown ? 'member.hideSensitive' : 'member.showSensitive')}
          </Button>
          {isShown && (
            <Facts
              facts={(['citizenNumber', 'ethnicity', 'religion'] as const).map((field) => ({
                label: t(field),
                value: known(sensitive[field]),
                ...(field === 'citizenNumber' ? { term: field } : {}),
              }))}
            />
          )}
        </Stack>
      )}
    </Paper>
  );
}
