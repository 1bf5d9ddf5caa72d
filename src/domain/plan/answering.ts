import type { UnitMention } from '../units/unit';
import type { Plan, Task } from './plan';

/**
 * The units that answer for a task: its lead, or where the sheet names no lead anywhere, those who
 * carry it out.
 */
export function answering(plan: Pick<Plan, 'answeringRole'>, task: Task): readonly UnitMention[] {
  switch (plan.answeringRole) {
    case 'lead':
      return task.lead;
    case 'implementer':
      return task.implementers;
    case 'coordinator':
      return task.coordinators;
    case null:
      return [];
  }
}
