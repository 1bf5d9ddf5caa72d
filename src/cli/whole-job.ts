import type { Edit } from '../domain/grid/edit';
import type { Workbook } from '../domain/grid/grid';
import { cellCount } from '../domain/journal/entry';
import type { Plan } from '../domain/plan/plan';
import { recognise } from '../domain/recognition/recognise';
import { check } from '../domain/rules/check';
import { safeFixes } from '../domain/rules/fixes';
import { defaultSettings } from '../domain/settings';
import { followUp } from '../domain/summary/follow-up';
import { readSnapshots, snapshotsKey } from '../domain/summary/snapshot';
import type { HostFailure } from '../hosts/host';
import { openFileHost, type FileHost } from '../hosts/xlsx/open';
import type { RefusalCode } from '../hosts/xlsx/refusal';

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
 * @param bytes a workbook that could be read
 */
export async function wholeJob(
  bytes: Uint8Array,
  fileName: string,
  options: WholeJobOptions,
): Promise<WholeJob | HostFailure | RefusalCode> {
  const host = openFileHost(bytes, fileName);
  if (typeof host === 'string') return host;
  try {
    const fixes = safeFixesOf(await workbookOf(host), options);
    await apply(host, fixes);
    const { edits, tracked } = await followUpOf(host, options);
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

function safeFixesOf(workbook: Workbook, { today, sheet }: WholeJobOptions): Edit[] {
  const readings = recognise(workbook, { today });
  const findings = check(readings, workbook, { today });
  return safeFixes(findings.filter((finding) => sheet === null || finding.sheet === sheet));
}

async function followUpOf(
  host: FileHost,
  { today, sheet }: WholeJobOptions,
): Promise<{ edits: readonly Edit[]; tracked: number }> {
  const workbook = await workbookOf(host);
  const plans = recognise(workbook, { today }).flatMap((reading): Plan[] =>
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

async function workbookOf(host: FileHost): Promise<Workbook> {
  return valueOf(await host.read());
}

async function apply(host: FileHost, edits: readonly Edit[]): Promise<void> {
  valueOf(await host.apply(edits));
}

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; failure: HostFailure }): T {
  if (!outcome.ok) throw new Stopped(outcome.failure);
  return outcome.value;
}
