import type { Plan } from '../../plan/plan';
import { papiDimension } from '../../recognition/papi';
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

/** The dimensions that have a task; tasks under one heading may be of several. */
export function coveredDimensions(plan: Plan): ReadonlySet<number> {
  const covered = new Set<number>();
  const headings = new Set<string>();
  for (const { dimension, dimensionText, groups } of plan.tasks) {
    if (dimension !== null) covered.add(dimension);
    if (dimensionText !== null) headings.add(dimensionText);
    for (const at of groups) headings.add(plan.groups[at]?.title ?? '');
  }
  for (const heading of headings) for (const each of dimensionsIn(heading)) covered.add(each);
  return covered;
}

/** "Trách nhiệm giải trình; kiểm soát tham nhũng" names two dimensions, the third and the fourth. */
function dimensionsIn(heading: string): readonly number[] {
  // Names have commas of their own: "Công khai, minh bạch".
  const names = heading.split(/[;\n]/u);
  const parts = heading.split(/[;,\n]|(?<!\p{L})và(?!\p{L})/u);
  return [...names, ...parts].flatMap((part) => papiDimension(part) ?? []);
}

/** The dimensions that a plan of its year should cover. */
export function expectedDimensions(plan: Plan): readonly number[] {
  const { planYear } = plan.title;
  return planYear !== null && planYear < eightDimensionsSince
    ? [1, 2, 3, 4, 5, 6]
    : [1, 2, 3, 4, 5, 6, 7, 8];
}
