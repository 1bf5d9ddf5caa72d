import { useState } from 'react';

/** What the user takes out of a list of changes, by key, and the switch for one of them. */
export function useLeftOut(): readonly [
  leftOut: ReadonlySet<string>,
  toggle: (key: string) => void,
] {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void => {
    const next = new Set(leftOut);
    if (!next.delete(key)) next.add(key);
    setLeftOut(next);
  };
  return [leftOut, toggle];
}
