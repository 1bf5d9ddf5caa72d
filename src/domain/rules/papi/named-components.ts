import type { Plan } from '../../plan/plan';
import { fold } from '../../text/fold';
import { eightDimensionsSince, papiComponents, type PapiComponent } from './components';

/** The components that a heading names: one cell may name several. */
export function componentsIn(text: string): readonly PapiComponent[] {
  const key = fold(text).replace(/[,;]/gu, '');
  return papiComponents.filter(
    ({ words, without }) =>
      words.some((all) => all.every((word) => key.includes(word))) &&
      !without?.some((word) => key.includes(word)),
  );
}

/** A plan to raise PAPI: its title says so, or its tasks stand under most of the dimensions. */
export function isPapiPlan(plan: Plan): boolean {
  const title = fold(plan.title.text);
  if (/(?:^|[^a-z])papi(?:[^a-z]|$)/u.test(title)) return true;
  if (title.includes('hieu qua quan tri va hanh chinh cong')) return true;
  return coveredDimensions(plan).size >= 6;
}

/** The dimensions that have a task. */
export function coveredDimensions(plan: Plan): ReadonlySet<number> {
  return new Set(plan.tasks.flatMap(({ dimension }) => (dimension === null ? [] : [dimension])));
}

/** The dimensions that a plan of its year should cover. */
export function expectedDimensions(plan: Plan): readonly number[] {
  const { planYear } = plan.title;
  return planYear !== null && planYear < eightDimensionsSince
    ? [1, 2, 3, 4, 5, 6]
    : [1, 2, 3, 4, 5, 6, 7, 8];
}
