import type { Edit } from '../domain/grid/edit';
import type { Workbook } from '../domain/grid/grid';
import { cellCount } from '../domain/journal/entry';
import type { Plan, SheetReading } from '../domain/plan/plan';
import { recognise } from '../domain/recognition/recognise';
import type { Finding } from '../domain/rules/finding';
import { safeFixes } from '../domain/rules/fixes';
import { defaultSettings } from '../domain/settings';
import { followUp } from '../domain/summary/follow-up';
import { readSnapshots, snapshotsKey } from '../domain/summary/snapshot';
import type { HostFailure } from '../hosts/host';
import { openFileHost, type FileHost } from '../hosts/xlsx/open';
import type { RefusalCode } from '../hosts/xlsx/refusal';

/** A workbook file as it was read, recognised and checked. */
export interface CheckedFile {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly readings: readonly SheetReading[];
  readonly findings: readonly Finding[];
}

export interface WholeJobOptions {
  readonly today: string;
  /** Only this sheet; all recognised ones when null. */
  readonly sheet: string | null;
}

/** What the whole job did, for the closing lines of the report. */
export interface WholeJob {
  readonly bytes: Uint8Array;
  readonly fixedCells: number;
  readonly trackedTasks: number;
  readonly summarySheets: readonly string[];
}

/** Thrown inside `wholeJob` and caught by it: the host would not carry on. */
class Stopped extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.code);
  }
}

/**
 * Every safe fix, the tracking columns, the summary sheets, on a copy of the workbook in memory.
 *
 * @param file what the report told of; its findings are the ones whose safe fixes are applied
 */
export async function wholeJob(
  file: CheckedFile,
  options: WholeJobOptions,
): Promise<WholeJob | HostFailure | RefusalCode> {
  const host = openFileHost(file.bytes, file.workbook.fileName);
  if (typeof host === 'string') return host;
  const { today, sheet } = options;
  try {
    const fixes = safeFixes(
      file.findings.filter((finding) => sheet === null || finding.sheet === sheet),
    );
    const fixed = fixes.length === 0 ? file : await applyFixes(host, fixes, today);
    const { edits, tracked } = await followUpOf(host, fixed, options);
    await apply(host, edits);
    return {
      bytes: host.save(),
      fixedCells: cellCount(fixes),
      trackedTasks: tracked,
      summarySheets: edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.spec.name] : [])),
    };
  } catch (error) {
    if (error instanceof Stopped) return error.failure;
    throw error;
  }
}

/** The workbook after the fixes, read and recognised anew. */
async function applyFixes(
  host: FileHost,
  fixes: readonly Edit[],
  today: string,
): Promise<Pick<CheckedFile, 'workbook' | 'readings'>> {
  await apply(host, fixes);
  const workbook = valueOf(await host.read());
  return { workbook, readings: recognise(workbook, { today }) };
}

async function followUpOf(
  host: FileHost,
  { workbook, readings }: Pick<CheckedFile, 'workbook' | 'readings'>,
  { today, sheet }: WholeJobOptions,
): Promise<{ edits: readonly Edit[]; tracked: number }> {
  const plans = readings.flatMap((reading): Plan[] =>
    reading.recognised && (sheet === null || reading.sheet === sheet) ? [reading.plan] : [],
  );
  const stored = valueOf(await host.readSetting(snapshotsKey));
  const { edits, trackings } = followUp(plans, workbook, {
    today,
    settings: defaultSettings,
    snapshots: readSnapshots(stored) ?? [],
    pivots: host.capabilities.pivotTables,
  });
  const tracked = trackings.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return { edits, tracked };
}

async function apply(host: FileHost, edits: readonly Edit[]): Promise<void> {
  valueOf(await host.apply(edits));
}

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; failure: HostFailure }): T {
  if (!outcome.ok) throw new Stopped(outcome.failure);
  return outcome.value;
}
