import { useEffect, useState } from 'react';
import { check } from '../../../domain/rules/check';
import type { Finding } from '../../../domain/rules/finding';
import { useAppState, useSession } from '../../session/context';

/**
 * What the catalogue finds on the chosen sheet; null until it was checked once. Checked after the pane
 * has been drawn, so that a large sheet does not hold up the screen that says so; checked again, the
 * former findings stay till the new ones are there, and with them what the user has open.
 */
export function useFindings(): readonly Finding[] | null {
  const { today } = useSession();
  const { readings, settings, sheet } = useAppState();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    if (readings.phase !== 'read') return undefined;
    const timer = setTimeout(() => {
      setFindings(check(readings.sheets, readings.workbook, { today: today(), settings }));
    });
    return () => {
      clearTimeout(timer);
    };
  }, [readings, settings, today]);
  if (!findings || readings.phase !== 'read') return null;
  return findings.filter((finding) => finding.sheet === sheet);
}
