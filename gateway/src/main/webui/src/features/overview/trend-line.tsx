import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';

interface Props {
  /** What the line says, in words. */
  label: string;
  /** One for each period; nothing where it cannot be known. */
  values: (number | null)[];
  isMuted?: boolean;
}

const width = 96;
const height = 28;
const margin = 2;

/** The known stretches of the line, from its lowest possible point, 0, to its highest value. */
function stretches(values: (number | null)[]) {
  const highest = Math.max(...values.map((value) => value ?? 0), Number.MIN_VALUE);
  const x = (at: number) => margin + (at * (width - 2 * margin)) / Math.max(1, values.length - 1);
  const y = (value: number) => height - margin - (value / highest) * (height - 2 * margin);
  const found: string[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) found.push([]);
    else found.at(-1)?.push(`${x(at).toFixed(1)},${y(value).toFixed(1)}`);
  });
  return found.filter(({ length }) => length > 0);
}

/** How a result has come along, without axes: the numbers stand beside it. */
export function TrendLine({ label, values, isMuted = false }: Props) {
  const { palette } = useTheme();
  const colour = isMuted ? palette.text.disabled : palette.primary.main;
  return (
    <Box component="svg" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} sx={{ width, height, display: 'block' }}>
      <title>{label}</title>
      {stretches(values).map((points) =>
        points.length === 1 ? (
          <circle key={points[0]} cx={points[0]?.split(',')[0]} cy={points[0]?.split(',')[1]} r={margin} fill={colour} />
        ) : (
          <polyline key={points[0]} points={points.join(' ')} fill="none" stroke={colour} strokeWidth={2} strokeLinejoin="round" />
        ),
      )}
    </Box>
  );
}
