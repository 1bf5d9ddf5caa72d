import { useEffect, useState } from 'react';
import { check } from '../../../domain/rules/check';
import type { Finding } from '../../../domain/rules/finding';
import { useAppState, useSession } from '../../session/context';

/**
 * What the catalogue finds on the chosen sheet; null while checking. Checked once the pane has been
 * drawn, so that a large sheet does not hold up the screen that says so.
 */
export function useFindings(): readonly Finding[] | null {
  const { today } = useSession();
  const { readings, settings, sheet } = useAppState();
  const [found, setFound] = useState<{ of: unknown; findings: readonly Finding[] } | null>(null);
  useEffect(() => {
    if (readings.phase !== 'read') return undefined;
    const timer = setTimeout(() => {
      const findings = check(readings.sheets, readings.workbook, { today: today(), settings });
      setFound({ of: readings.workbook, findings });
    });
    return () => {
      clearTimeout(timer);
    };
  }, [readings, settings, today]);
  if (!found || readings.phase !== 'read' || found.of !== readings.workbook) return null;
  return found.findings.filter((finding) => finding.sheet === sheet);
}
