import { useEffect } from 'react';
import { useAppState, useSession } from '../session/context';
import type { Kept } from '../session/state';
import { loadKept } from './kept';

/** What the workbook keeps of findings and deeds; null while it is being read. */
export function useKept(): Kept | null {
  const session = useSession();
  const { kept } = useAppState();
  useEffect(() => {
    void loadKept(session);
  }, [session]);
  return kept;
}
