import type { Role } from '../plan/plan';
import type { Bid } from './bid';
import type { Contents } from './contents';
import type { Label } from './label';

const answeringRoles = ['lead', 'implementer', 'coordinator'] as const satisfies readonly Role[];
const clearVote = 0.7;
/** Persons answer for want of an office. */
const ofPersons = 0.5;

/** Sets right what each column by itself cannot tell: which of two it is, beside the others. */
export function settleColumns(
  chosen: Map<Role, Bid>,
  bids: readonly Bid[],
  labels: ReadonlyMap<number, Label>,
  contents: ReadonlyMap<number, Contents>,
): void {
  keepOneAnswering(chosen, labels);
  takePersons(chosen, labels, contents);
  pickFinerTask(chosen, bids, labels, contents);
  settleOutcome(chosen, labels);
}

/** Beside a unit column, the column of the person or office inside it answers for nothing. */
function keepOneAnswering(chosen: Map<Role, Bid>, labels: ReadonlyMap<number, Label>): void {
  const answering = (['lead', 'implementer'] as const).flatMap((role) => chosen.get(role) ?? []);
  if (answering.length < 2) return;
  const isPerson = ({ column }: Bid): boolean => labels.get(column)?.isPerson === true;
  if (answering.every(isPerson)) return;
  for (const candidate of answering) {
    if (isPerson(candidate)) chosen.delete(candidate.role);
  }
}

/** Where no column names offices, the one of persons tells who does the work, if it is filled. */
function takePersons(
  chosen: Map<Role, Bid>,
  labels: ReadonlyMap<number, Label>,
  contents: ReadonlyMap<number, Contents>,
): void {
  if (answeringRoles.some((role) => chosen.has(role))) return;
  const taken = new Set([...chosen.values()].map(({ column }) => column));
  const persons = [...labels].filter(
    ([column, label]) =>
      label.isPerson && label.coverage >= clearVote && (contents.get(column)?.filled ?? 0) > 0,
  );
  const [only, ...others] = persons.filter(([column]) => !taken.has(column));
  if (!only || others.length > 0) return;
  chosen.set('implementer', { role: 'implementer', column: only[0], weight: ofPersons });
}

/**
 * Of two columns that both sound like the task, the coarser one on the left (merged down, or its
 * titles short) is what the task belongs to, the finer one the task.
 */
function pickFinerTask(
  chosen: Map<Role, Bid>,
  bids: readonly Bid[],
  labels: ReadonlyMap<number, Label>,
  contents: ReadonlyMap<number, Contents>,
): void {
  const task = chosen.get('task');
  if (!task) return;
  const taken = new Set([...chosen.values()].map(({ column }) => column));
  const other = bids.find(
    ({ role, column, weight }) => role === 'task' && !taken.has(column) && weight >= 0.6,
  );
  if (!other || labels.get(other.column)?.isForeign) return;
  const [left, right] = other.column < task.column ? [other, task] : [task, other];
  const coarse = contents.get(left.column);
  const fine = contents.get(right.column);
  if (!coarse || !fine || fine.filled < coarse.filled * 0.5) return;
  const isFiner =
    (coarse.merged > 0.15 && fine.merged === 0) ||
    fine.averageLength > coarse.averageLength * 1.3 ||
    fine.filled > coarse.filled * 1.3;
  if (!isFiner) return;
  chosen.set('task', right);
  if (!chosen.has('component')) chosen.set('component', { ...left, role: 'component' });
}

/** What was done stands behind the state it is in; what is asked for, before. */
function settleOutcome(chosen: Map<Role, Bid>, labels: ReadonlyMap<number, Label>): void {
  const [result, status] = [chosen.get('result'), chosen.get('status')];
  if (!result || !status || chosen.has('outcome') || result.column < status.column) return;
  if ((labels.get(result.column)?.votes.outcome ?? 0) < clearVote) return;
  chosen.delete('result');
  chosen.set('outcome', { ...result, role: 'outcome' });
}
