import type { Edit } from '../../../domain/grid/edit';
import type { HostFailure, Outcome } from '../../host';
import type { Has } from '../api-sets';
import { run } from '../run';
import { prepare } from './prepare';
import type { Survey } from './survey';

/** What became of one request of edits. */
interface Requested {
  readonly done: Outcome<void>;
  /** Takes the edits back; none where they were not begun. */
  readonly inverse: readonly Edit[];
  /** It failed at some action, and Excel keeps what it did before that. */
  readonly mayBePartlyDone: boolean;
}

interface RequestOptions {
  /** Edits of looks that need not be kept. */
  readonly ofNewColumns?: ReadonlySet<Edit>;
  readonly unchecked?: boolean;
}

/** Failures by which Excel refuses a request before doing any of it. */
const refusals: ReadonlySet<HostFailure['code']> = new Set([
  'cell-edit-mode',
  'session-lost',
  'too-large',
]);

/**
 * Carries out edits in two trips: one that looks (do the cells still hold what the edits were made
 * from, and what is there to be taken back; a second such trip where a step asks for it), one that writes. With `unchecked` it does not ask whether
 * cells were changed: for taking back what may be half done.
 */
export async function request(
  edits: readonly Edit[],
  { marks, extents }: Survey,
  has: Has,
  { ofNewColumns = new Set(), unchecked = false }: RequestOptions = {},
): Promise<Requested> {
  let inverse: readonly Edit[] = [];
  const done = await run(async (context) => {
    inverse = [];
    const extent = (sheet: string): { rows: number; columns: number } => {
      const { rowCount = 0, columnCount = 0 } = extents.get(sheet) ?? {};
      return { rows: rowCount, columns: columnCount };
    };
    const place = { context, has, pending: new Map<string, string>(), ofNewColumns, marks, extent };
    const steps = edits.map((edit) => prepare(edit, place));
    await context.sync();
    const further = steps.flatMap(({ askFurther }) => askFurther ?? []);
    for (const ask of further) ask();
    if (further.length > 0) await context.sync();
    if (!unchecked) for (const step of steps) step.check?.();
    const takesBack = steps.map((step) => step.inverse()).reverse();
    suspend(context.workbook.application, has);
    for (const step of steps) step.write();
    inverse = takesBack.flat();
    await context.sync();
  });
  const mayBePartlyDone = !done.ok && inverse.length > 0 && !refusals.has(done.failure.code);
  return { done, inverse, mayBePartlyDone };
}

/** Lets Excel calculate and draw once, after the request. */
function suspend(application: Excel.Application, has: Has): void {
  if (has('Application.suspendApiCalculationUntilNextSync')) {
    application.suspendApiCalculationUntilNextSync();
  }
  if (has('Application.suspendScreenUpdatingUntilNextSync')) {
    application.suspendScreenUpdatingUntilNextSync();
  }
}
