import { answering } from './answering';
import type { Plan } from './plan';

/** The figures a plan is introduced by. */
export interface PlanCounts {
  readonly tasks: number;
  /** Distinct PAPI dimensions that its tasks name. */
  readonly dimensions: number;
  /** Distinct units that answer for its tasks. */
  readonly units: number;
}

/**
 * Counts a plan's tasks, dimensions and answering units. Units are told apart by id, those without
 * one by name.
 */
export function planCounts(plan: Plan): PlanCounts {
  const units = plan.tasks.flatMap((task) => answering(plan, task));
  const dimensions = plan.tasks.map((task) => task.dimension).filter((n) => n !== null);
  return {
    tasks: plan.tasks.length,
    dimensions: new Set(dimensions).size,
    units: new Set(units.map((unit) => unit.id ?? unit.name)).size,
  };
}
