import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useDebounced } from '@/shared/use-debounced';

const wordsIn = (state: unknown) => {
  const { words } = (state ?? {}) as { words?: unknown };
  return typeof words === 'string' ? words : '';
};

/** What is searched for. It stays in the state of this history entry, so that “back” finds it again: never in the address. */
export function useWords() {
  const location = useLocation();
  const navigate = useNavigate();
  const [words, setWords] = useState(() => wordsIn(location.state));
  const settled = useDebounced(words.trim());
  const kept = wordsIn(location.state);
  useEffect(() => {
    if (settled !== kept) void navigate({ search: location.search }, { replace: true, state: { words: settled }, preventScrollReset: true });
  }, [settled, kept, location.search, navigate]);
  return { words, setWords, settled };
}
