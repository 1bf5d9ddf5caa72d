import { answering } from '../plan/answering';
import type { Plan, Task } from '../plan/plan';
import { fold } from '../text/fold';

/** Who answers for a task, as one key: equal work with another key is no repetition. */
export function assignmentKey(plan: Plan, task: Task): string {
  const units = answering(plan, task).map(({ id, name }) => id ?? fold(name));
  return [...units].sort().join('+');
}
