import { useState } from 'react';
import type { Line } from './lines';

export interface Selection {
  chosen: Line[];
  has: (line: Line) => boolean;
  isAll: boolean;
  toggle: (line: Line) => void;
  toggleAll: () => void;
  clear: () => void;
}

/** What is ticked of the lines; with another list nothing is. */
export function useSelection(lines: Line[], list: string): Selection {
  const [ticked, tick] = useState<{ list: string; keys: string[] }>({ list, keys: [] });
  const keys = ticked.list === list ? ticked.keys : [];
  const chosen = lines.filter(({ key }) => keys.includes(key));
  const isAll = chosen.length === lines.length && lines.length > 0;
  const set = (to: string[]) => {
    tick({ list, keys: to });
  };
  return {
    chosen,
    isAll,
    has: ({ key }) => keys.includes(key),
    toggle: ({ key }) => {
      set(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]);
    },
    toggleAll: () => {
      set(isAll ? [] : lines.map(({ key }) => key));
    },
    clear: () => {
      set([]);
    },
  };
}
