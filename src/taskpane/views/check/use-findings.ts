import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { checkInSteps } from '../../../domain/rules/check';
import type { Finding } from '../../../domain/rules/finding';
import type { SheetReading } from '../../../domain/plan/plan';
import type { Settings } from '../../../domain/settings';
import { inSlices } from '../../session/in-slices';
import { useAppState, useSession } from '../../session/context';
import { sameFindings } from './same-findings';

/** How the findings stand to the sheet: of what it says now, about to be, or of what it said before. */
export type Standing = 'current' | 'checking' | 'outdated';

interface Checked {
  readonly readings: readonly SheetReading[];
  readonly settings: Settings;
  /** The full reading that they were found in, or that was followed by typing since. */
  readonly fullReading: number;
  readonly findings: readonly Finding[];
}

/**
 * What the catalogue finds on the chosen sheet; null until it was checked once. It is checked in
 * slices, so that not even a large sheet holds up the pane; checked again, the former findings stay
 * till the new ones are there, and with them what the user has open.
 */
export function useFindings(): {
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  /** They were found before the last full reading, which comes after every writing: not to be fixed. */
  readonly areBehind: boolean;
} | null {
  const { today } = useSession();
  const { readings, settings, sheet, typing, fullReadings } = useAppState();
  const [checked, setChecked] = useState<Checked | null>(null);
  const before = useRef<readonly Finding[]>([]);
  const read = readings.phase === 'read' ? readings : null;
  const sheets = read?.sheets;
  const workbook = read?.workbook;
  useEffect(() => {
    if (!sheets || !workbook) return undefined;
    const stop = new AbortController();
    const checking = checkInSteps(sheets, workbook, { today: today(), settings });
    void inSlices(sameFindings(before.current, checking), stop.signal).then((findings) => {
      if (!findings) return;
      before.current = findings;
      startTransition(() => {
        setChecked({ readings: sheets, settings, fullReading: fullReadings, findings });
      });
    });
    return () => {
      stop.abort();
    };
  }, [sheets, workbook, settings, today, fullReadings]);
  const findings = useMemo(
    () => checked?.findings.filter((finding) => finding.sheet === sheet),
    [checked, sheet],
  );
  if (readings.phase !== 'read' || !checked || !findings) return null;
  const isOfNow = checked.readings === sheets && checked.settings === settings;
  const areBehind = checked.fullReading !== fullReadings;
  if (readings.stale) return { findings, standing: 'outdated', areBehind };
  return { findings, standing: isOfNow && !typing ? 'current' : 'checking', areBehind };
}
