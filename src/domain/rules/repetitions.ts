import type { Plan, Task } from '../plan/plan';
import { assignmentKey } from './assignment';
import { remembered } from './remembered';
import { literalKey, subjectKey } from './wording';

/** A task that says what one above it says, given to the same units. */
export interface Repetition {
  readonly task: Task;
  readonly first: Task;
  /** To the letter, capitals and punctuation aside; else only the words that carry the meaning agree. */
  readonly isLiteral: boolean;
}

/** Shorter texts agree by chance: "Báo cáo kết quả" may be asked of one unit many times. */
const fewestWords = 4;

const found = new WeakMap<Plan, readonly Repetition[]>();

/**
 * Every task that repeats one above it: one that is the same to the letter if there is such, else the
 * first of its subject.
 */
export function repetitions(plan: Plan): readonly Repetition[] {
  const known = found.get(plan);
  if (known) return known;
  const read = [...bySubject(plan)].flatMap(([key, tasks]) => repeatedIn(tasks, isTelling(key)));
  found.set(plan, read);
  return read;
}

/** Equal letters make equal subjects, so that only tasks of one subject need comparing. */
function bySubject(plan: Plan): ReadonlyMap<string, readonly Task[]> {
  const subjects = new Map<string, Task[]>();
  const subjectOf = remembered(subjectKey);
  for (const task of plan.tasks) {
    const key = `${subjectOf(task.text)}\n${assignmentKey(plan, task)}`;
    const tasks = subjects.get(key);
    if (tasks) tasks.push(task);
    else subjects.set(key, [task]);
  }
  return subjects;
}

function isTelling(key: string): boolean {
  const [subject = ''] = key.split('\n', 1);
  return subject.split(' ').length >= fewestWords;
}

function repeatedIn(tasks: readonly Task[], isSubjectTelling: boolean): readonly Repetition[] {
  if (tasks.length < 2) return [];
  const literalOf = remembered(literalKey);
  const literals = new Map<string, Task>();
  const repeated: Repetition[] = [];
  for (const task of tasks) {
    const literal = literalOf(task.text);
    if (literal === '') continue;
    const same = literals.get(literal);
    const [subject] = literals.values();
    if (same) repeated.push({ task, first: same, isLiteral: true });
    else literals.set(literal, task);
    if (!same && subject && isSubjectTelling)
      repeated.push({ task, first: subject, isLiteral: false });
  }
  return repeated;
}
