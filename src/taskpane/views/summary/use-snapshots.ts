import { useEffect, useState } from 'react';
import { readSnapshots, snapshotsKey } from '../../../domain/summary/snapshot';
import type { Snapshot } from '../../../domain/summary/snapshot';
import { useHost } from '../../session/context';

/** The figures that the workbook keeps of earlier reports; null until they are read. */
export function useSnapshots(): readonly Snapshot[] | null {
  const host = useHost();
  const [snapshots, setSnapshots] = useState<readonly Snapshot[] | null>(null);
  useEffect(() => {
    let isShown = true;
    void host.readSetting(snapshotsKey).then((stored) => {
      if (isShown) setSnapshots((stored.ok ? readSnapshots(stored.value) : null) ?? []);
    });
    return () => {
      isShown = false;
    };
  }, [host]);
  return snapshots;
}
