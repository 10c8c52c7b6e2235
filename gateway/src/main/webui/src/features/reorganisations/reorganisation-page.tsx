import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { readReorganisationOptions } from '@/generated/members/@tanstack/react-query.gen';
import type { ReorganisationView } from '@/generated/members/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { paths } from '@/shared/paths';
import { ListState } from '@/shared/ui/list-state';
import { PageHead } from '@/shared/ui/page-head';
import { useUrlState } from '@/shared/url-state';
import { ApprovalPart } from './approval-part';
import { DecisionDialog } from './decision-dialog';
import { Guide } from './guide';
import { OpenPart } from './open-part';
import { partsOf, type Part } from './parts';
import { PreviewPart } from './preview-part';
import { StateChip } from './state-chip';
import { StepsPart } from './steps-part';
import './texts';
import { useTaking } from './use-change';
import { usePreview } from './use-preview';
import { useRights } from './use-rights';
import { WayBack } from './way-back';

export function Component() {
  const { t } = useTranslation('reorganising');
  const { id = '' } = useParams();
  const { mayRead } = useRights();
  const query = useQuery({ ...readReorganisationOptions({ path: { id } }), enabled: mayRead });
  return (
    <>
      <WayBack to={paths.reorganisations()}>{t('list.title')}</WayBack>
      {!query.data && <PageHead title={t('title')} />}
      {mayRead ? (
        <ListState query={query} isEmpty={() => false} empty="">
          {(view) => <Reorganisation view={view} />}
        </ListState>
      ) : (
        <Alert severity="info">{t('closedToRole')}</Alert>
      )}
    </>
  );
}

/** One reorganisation, from what it says to its approval. */
function Reorganisation({ view }: { view: ReorganisationView }) {
  const { t } = useTranslation('reorganising');
  const format = useFormat();
  const { mayDraft } = useRights();
  const take = useTaking();
  const [isEditing, edit] = useState(false);
  const isOpen = mayDraft && view.state === 'draft';
  return (
    <>
      <PageHead
        title={view.title}
        documentTitle={view.decisionNumber}
        terms={['level', 'organisationBoard', 'structure']}
        actions={
          isOpen && (
            <Button variant="outlined" onClick={() => { edit(true); }} sx={{ flexShrink: 0 }}>
              {t('decision.edit')}
            </Button>
          )
        }
        lead={
          <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
            <StateChip state={view.state} />
            <Typography color="textSecondary">{t('decision.said', { number: view.decisionNumber, decided: format.date(view.decidedOn) })}</Typography>
            <Typography sx={{ fontWeight: 600 }}>{t('decision.from', { on: format.date(view.effectiveOn) })}</Typography>
          </Stack>
        }
      />
      <Parts view={view} isOpen={isOpen} />
      {isEditing && (
        <DecisionDialog
          view={view}
          onClose={() => { edit(false); }}
          onDone={(answer) => {
            take(answer);
            edit(false);
          }}
        />
      )}
    </>
  );
}

/** The guided way; where one is on it stands in the address. */
function Parts({ view, isOpen }: { view: ReorganisationView; isOpen: boolean }) {
  const [{ step }, change] = useUrlState({ step: 'steps' });
  const parts = partsOf(view.state);
  const at = parts.find((part) => part === step) ?? 'steps';
  return (
    <>
      <Guide
        parts={parts}
        at={at}
        done={useDone(view)}
        onGo={(part) => {
          change({ step: part });
        }}
      />
      <Box role="tabpanel" id={`panel-${at}`} aria-labelledby={`tab-${at}`}>
        {at === 'steps' && <StepsPart view={view} isOpen={isOpen} />}
        {at === 'open' && <OpenPart view={view} isOpen={isOpen} />}
        {at === 'preview' && <PreviewPart view={view} />}
        {at === 'approval' && <ApprovalPart view={view} />}
      </Box>
    </>
  );
}

/** What needs nothing more. */
function useDone({ id, state }: ReorganisationView): Part[] {
  const isWaiting = state === 'draft' || state === 'approved';
  const { data } = usePreview(id, 'units', isWaiting);
  if (!isWaiting) return state === 'in-effect' ? ['steps', 'approval'] : [];
  if (!data) return [];
  return [
    ...(data.objections.length === 0 ? (['steps'] as const) : []),
    ...(data.counts.open === 0 ? (['open'] as const) : []),
    ...(data.ready ? (['preview'] as const) : []),
    ...(state === 'approved' ? (['approval'] as const) : []),
  ];
}
