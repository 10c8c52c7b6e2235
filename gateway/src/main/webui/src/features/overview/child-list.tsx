import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { ChildRow } from './child-row';
import type { IndicatorName, Ranked } from './ranking';
import type { Question } from './use-progress';
import { useTrends } from './use-trends';

/** Painted only near the screen, however many there are. */
const line = { borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 }, contentVisibility: 'auto', containIntrinsicSize: 'auto 66px' };

interface Props {
  shown: { child: Ranked; place: number }[];
  question: Question;
  indicator: IndicatorName;
  whole: number;
  isPlain: boolean;
  ratioTarget: number | null;
  addressOf: (unit: string) => string;
  isMuted: boolean;
}

/** One line for each unit, with its way so far. */
export function ChildList({ shown, question, indicator, addressOf, ...compared }: Props) {
  const trendOf = useTrends(question, indicator);
  return (
    <Paper>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(({ child, place }) => (
          <Box component="li" key={child.unit.id} sx={line}>
            <ChildRow place={place} child={child} question={{ ...question, unit: child.unit.id }} name={indicator} trend={trendOf(child.unit.id)} to={addressOf(child.unit.id)} {...compared} />
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
