import type { Edit } from '../../../domain/grid/edit';
import type { HostFailure, Outcome } from '../../host';
import type { Has } from '../api-sets';
import { run } from '../run';
import type { Agenda } from './agenda';
import type { Part } from './parts';
import { prepare } from './prepare';
import type { Room, Step } from './step';
import { askSurvey, type Marks } from './survey';

/** What became of one request of edits. */
interface Requested {
  /** The sheets as they were before the first request. */
  readonly done: Outcome<Marks>;
  /** What is to be done when all edits are. */
  readonly follow: readonly Part[];
  /** Takes the edits back; none where they were not begun. */
  readonly inverse: readonly Edit[];
  /** It failed at some action, and Excel keeps what it did before that. */
  readonly mayBePartlyDone: boolean;
}

interface RequestOptions {
  readonly agenda: Pick<Agenda, 'limit' | 'isInNewColumns'>;
  /** What the survey found; left out, it is made along with the looks of this request. */
  readonly marks: Marks | null;
  /** The whole list that these edits are of. */
  readonly list: readonly Edit[];
  readonly unchecked?: boolean;
}

/** Failures by which Excel refuses a request before doing any of it. */
const refusals: ReadonlySet<HostFailure['code']> = new Set([
  'cell-edit-mode',
  'session-lost',
  'too-large',
]);

/**
 * Carries out parts in two trips: one that looks (do the cells still hold what the edits were made
 * from, and what is there to be taken back; further such trips where a step asks for them; none
 * where none asks for anything), one that writes. With `unchecked` it does not ask whether cells were
 * changed: for taking back what may be half done.
 */
export async function request(
  parts: readonly Part[],
  has: Has,
  { agenda, marks, list, unchecked = false }: RequestOptions,
): Promise<Requested> {
  let inverse: readonly Edit[] = [];
  let follow: readonly Part[] = [];
  const done = await run(async (context) => {
    inverse = [];
    const survey = marks ? null : askSurvey(context, list, has);
    const pending = new Map<string, string>();
    const room = { bytes: 0 };
    const { isInNewColumns } = agenda;
    const place = { context, has, pending, room, isInNewColumns, marks: marks ?? new Map() };
    const steps = parts.map((part) => prepare(part, place));
    if (survey || steps.some(({ asksNothing }) => !asksNothing)) await context.sync();
    const found = marks ?? survey?.() ?? new Map();
    // What does not fit one answer of 5 MB is asked in several.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    while (askedFurther(steps, room, agenda.limit())) await context.sync();
    if (!unchecked) for (const step of steps) step.check?.();
    const takesBack = steps.map((step) => step.inverse()).reverse();
    suspend(context.workbook.application, parts, has);
    for (const step of steps) step.write();
    follow = steps.flatMap((step) => step.follow?.() ?? []);
    inverse = takesBack.flat();
    await context.sync();
    return found;
  });
  const mayBePartlyDone = !done.ok && inverse.length > 0 && !refusals.has(done.failure.code);
  return { done, follow, inverse, mayBePartlyDone };
}

function askedFurther(steps: readonly Step[], room: Room, bytes: number): boolean {
  room.bytes = bytes;
  return steps.filter(({ askFurther }) => askFurther?.() ?? false).length > 0;
}

/**
 * Lets Excel calculate and draw once, after the request; but a PivotTable reads its source as it is
 * made, which must be calculated by then.
 */
function suspend(application: Excel.Application, parts: readonly Part[], has: Has): void {
  const makesPivots = parts.some(
    (part) => part.kind === 'sheet-strip' && part.spec.pivots.length > 0,
  );
  if (!makesPivots && has('Application.suspendApiCalculationUntilNextSync')) {
    application.suspendApiCalculationUntilNextSync();
  }
  if (has('Application.suspendScreenUpdatingUntilNextSync')) {
    application.suspendScreenUpdatingUntilNextSync();
  }
}
