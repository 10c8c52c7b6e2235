import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/generated/reporting/types.gen';
import { useFormat } from '@/shared/format/use-format';
import { TermHead } from '@/shared/ui/term-head';
import { useResult } from './use-result';
import type { Figures } from './use-figures';

/** The widths of the columns of figures, in the head of the tree and in every row. */
export const columns = { members: 96, referred: 128, admitted: 128 };
const cell = { flexShrink: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

export function FigureHeads() {
  const { t } = useTranslation('units');
  return (
    <Box sx={{ display: 'flex', fontSize: '0.875rem', fontWeight: 600, color: 'text.secondary' }}>
      {(['members', 'referred', 'admitted'] as const).map((name) => (
        <Box key={name} sx={{ ...cell, width: columns[name] }}>
          <TermHead term={name === 'members' ? 'unionMember' : name}>{t(name)}</TermHead>
        </Box>
      ))}
    </Box>
  );
}

function Result({ name, indicator }: { name: 'referred' | 'admitted'; indicator: Indicator | undefined }) {
  return (
    <Box component="span" sx={{ ...cell, width: columns[name] }}>
      {useResult()(indicator)}
    </Box>
  );
}

/** Members and results of a unit, at the end of its row. */
export function FigureCells({ figures }: { figures: Figures }) {
  const format = useFormat();
  return (
    <Box component="span" sx={{ display: 'flex', flexShrink: 0, fontSize: '0.9375rem' }}>
      <Box component="span" sx={{ ...cell, width: columns.members }}>
        {figures.members === undefined ? '–' : format.number(figures.members)}
      </Box>
      <Result name="referred" indicator={figures.referred} />
      <Result name="admitted" indicator={figures.admitted} />
    </Box>
  );
}
