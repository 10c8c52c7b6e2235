import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/**
 * State in the address: `const [{ page, step }, change] = useUrlState({ page: '1', step: '' })`.
 * What equals its default is left out; `change` replaces the entry of the history, so that “back” leaves the page.
 */
export function useUrlState<T extends Record<string, string>>(defaults: T) {
  const [search, setSearch] = useSearchParams();
  const known = JSON.stringify(defaults);
  const values = useMemo(() => {
    const standard = JSON.parse(known) as T;
    return Object.fromEntries(Object.entries(standard).map(([name, value]) => [name, search.get(name) ?? value])) as {
      [K in keyof T]: string;
    };
  }, [known, search]);
  const change = useCallback(
    (changes: Partial<Record<keyof T & string, string>>) => {
      const standard = JSON.parse(known) as Record<string, string>;
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === undefined || value === standard[name]) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [known, setSearch],
  );
  return [values, change] as const;
}
