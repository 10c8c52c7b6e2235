import { useState, type MouseEvent } from 'react';

/** Where something opens on a press; from the first time on it is there, so that it closes before one's eyes. */
export function useAnchor() {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [wasOpened, setWasOpened] = useState(false);
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    setAnchor(currentTarget);
    setWasOpened(true);
  };
  const close = () => {
    setAnchor(undefined);
  };
  return { anchor, wasOpened, open, close };
}
