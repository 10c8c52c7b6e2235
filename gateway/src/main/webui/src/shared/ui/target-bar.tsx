import Box from '@mui/material/Box';

interface Props {
  /** What the bar says, in words. */
  label: string;
  /** From 0 on; 1 is the target. */
  share: number;
  /** A line across the bar: where the plan stands, or the target itself. */
  mark?: number | undefined;
  /** What the whole length stands for: 1, or more where others of the same list went beyond their target. */
  whole?: number;
  /** Where the target is not the whole. */
  isReached?: boolean;
  isMuted?: boolean;
  height?: number;
}

const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;

/** A result against its target. The numbers stand beside it: the bar is their picture only. */
export function TargetBar({ label, share, mark, whole = 1, isReached = share >= 1, isMuted = false, height = 12 }: Props) {
  const colour = isMuted ? 'text.disabled' : isReached ? 'success.main' : 'primary.main';
  return (
    <Box role="img" aria-label={label} sx={{ position: 'relative', height, bgcolor: '#e3e9f1', borderRadius: height / 16, my: 0.75 }}>
      <Box sx={{ width: percent(share / whole), height: 1, bgcolor: colour, borderRadius: 'inherit', transition: 'width 300ms' }} />
      {mark !== undefined && (
        <Box sx={{ position: 'absolute', left: percent(mark / whole), top: -4, bottom: -4, width: 3, ml: '-1.5px', bgcolor: 'text.primary', borderRadius: 1 }} />
      )}
    </Box>
  );
}
