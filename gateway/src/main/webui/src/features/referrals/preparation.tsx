import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCeremonyPreparationOptions, listCeremonyPreparationQueryKey } from '@/generated/referrals/@tanstack/react-query.gen';
import type { CaseView, Preparation as Item, PreparationList } from '@/generated/referrals/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { ListState } from '@/shared/ui/list-state';
import { PreparationDialog } from './preparation-dialog';

interface Props {
  referral: CaseView;
  isTeller: boolean;
}

/** What has to be prepared for the ceremony: changed until it is held, then only read. */
export function Preparation({ referral, isTeller }: Props) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  const id = useId();
  const queries = useQueryClient();
  const path = { id: referral.id };
  const list = useQuery(listCeremonyPreparationOptions({ path }));
  const [open, setOpen] = useState<Item>();
  const isAhead = referral.status === 'admitted' && !referral.milestones.some(({ kind }) => kind === 'ceremony-held');
  return (
    <Paper component="section" aria-labelledby={id} sx={{ p: { xs: 2, md: 3 } }}>
      <Typography variant="h2" id={id} sx={{ mb: 2 }}>
        {t('preparation.title')}
      </Typography>
      <ListState query={list} isEmpty={() => false} empty="">
        {({ items }) => (
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
            {items.map((one) => (
              <Box component="li" key={one.item} sx={{ display: 'grid', gridTemplateColumns: '24px 1fr auto', gap: 1.5, alignItems: 'start' }}>
                {one.doneOn ? <CheckIcon color="success" titleAccess={t('preparation.done')} /> : <OpenIcon color="action" titleAccess={t('preparation.open')} />}
                <div>
                  <Typography>{t(`preparation.items.${one.item}`)}</Typography>
                  {one.doneOn && (
                    <Typography variant="body2" color="textSecondary">
                      {t('preparation.by', { who: one.doneBy ?? '', on: format.date(one.doneOn) })}
                    </Typography>
                  )}
                </div>
                {isTeller && isAhead && (
                  <Button
                    size="small"
                    onClick={() => {
                      setOpen(one);
                    }}
                    aria-label={t('preparation.changeOf', { item: t(`preparation.items.${one.item}`) })}
                  >
                    {t(one.doneOn ? 'preparation.undo' : 'preparation.tick')}
                  </Button>
                )}
              </Box>
            ))}
          </Box>
        )}
      </ListState>
      {open && (
        <PreparationDialog
          referral={referral}
          item={open}
          onClose={() => {
            setOpen(undefined);
          }}
          onDone={(changed: PreparationList) => {
            queries.setQueryData(listCeremonyPreparationQueryKey({ path }), changed);
          }}
        />
      )}
    </Paper>
  );
}
