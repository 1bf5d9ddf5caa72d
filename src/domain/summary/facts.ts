import { answering } from '../plan/answering';
import type { Plan } from '../plan/plan';
import type { Tracking } from '../tracking/track';
import type { TrackedTask } from '../tracking/tracked-task';

/** What stands for a unit, group or dimension that the plan does not tell. */
const unknownUnit = '(Chưa rõ đơn vị)';
export const unknownTopic = '(Ngoài các nội dung trên)';

/** A followed task with all that the tables group it by. */
export interface Fact {
  readonly tracking: Tracking;
  readonly tracked: TrackedTask;
  /** The names of the units that answer for it, each once; `unknownUnit` alone where none is told. */
  readonly units: readonly string[];
  /** The title of the outermost group above it; '' outside any. */
  readonly group: string;
  /** What its row of the second table is called: its PAPI dimension, else its group. */
  readonly topic: string;
}

/** All tasks of the plans, in their order. */
export function factsOf(trackings: readonly Tracking[]): readonly Fact[] {
  const unitName = unitNames(trackings);
  return trackings.flatMap((tracking) => {
    const { plan } = tracking;
    const dimensions = dimensionNames(plan);
    const byDimension = dimensions.size > 0;
    return tracking.tasks.map((tracked): Fact => {
      const { task } = tracked;
      const units = new Set(
        answering(plan, task).map((unit) => unitName.get(unit.id ?? unit.name) ?? unit.name),
      );
      const group = plan.groups[task.groups[0] ?? -1]?.title ?? '';
      const topic = byDimension ? dimensions.get(task.dimension ?? 0) : group;
      return {
        tracking,
        tracked,
        units: units.size === 0 ? [unknownUnit] : [...units],
        group,
        topic: topic === undefined || topic === '' ? unknownTopic : topic,
      };
    });
  });
}

/** One name a unit: the first that the plans give it, for names that differ only in their letters' case too. */
function unitNames(trackings: readonly Tracking[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { plan } of trackings) {
    for (const unit of plan.tasks.flatMap((task) => answering(plan, task))) {
      const key = unit.id ?? unit.name;
      const same = unit.name.normalize('NFC').toLowerCase();
      const name = byKey.get(key) ?? byName.get(same) ?? unit.name;
      byKey.set(key, name);
      byName.set(same, name);
    }
  }
  return byKey;
}

/** The PAPI dimensions that the plan's tasks name, in their order, as the plan words them. */
function dimensionNames(plan: Plan): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  for (const { dimension, title } of plan.groups) {
    if (dimension !== null && !titles.has(dimension)) titles.set(dimension, title);
  }
  for (const { dimension, dimensionText } of plan.tasks) {
    if (dimension !== null && dimensionText !== null && !titles.has(dimension)) {
      titles.set(dimension, dimensionText);
    }
  }
  const used = new Set(plan.tasks.map(({ dimension }) => dimension));
  return new Map(
    [...used]
      .filter((dimension) => dimension !== null)
      .sort((a, b) => a - b)
      .map((dimension) => [dimension, numbered(dimension, titles.get(dimension))]),
  );
}

/** "3. Trách nhiệm giải trình …": the title without the numbering that the plan itself gives it. */
function numbered(dimension: number, title: string | undefined): string {
  const bare = title?.replace(
    /^(?:chỉ số )?(?:nội dung|lĩnh vực)\s*(?:số\s*)?\d+\s*[:.–-]?\s*/iu,
    '',
  );
  const words = bare?.replace(/^[\dIVX]+[.):]\s*/u, '').trim() ?? '';
  return words === '' ? `Nội dung ${dimension}` : `${dimension}. ${words}`;
}

/** The units of the facts, those with most tasks first, then as the plan names them. */
export function unitsOf(facts: readonly Fact[]): readonly string[] {
  return byWeight(facts.flatMap(({ units }) => units));
}

/** The topics of the facts, in the order of the plan. */
export function topicsOf(facts: readonly Fact[]): readonly string[] {
  const topics = new Set(facts.map(({ topic }) => topic));
  const rest = topics.delete(unknownTopic) ? [unknownTopic] : [];
  return [...topics, ...rest];
}

function byWeight(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = [...counts].filter(([name]) => name !== unknownUnit);
  const sorted = known.sort(([, a], [, b]) => b - a).map(([name]) => name);
  return counts.has(unknownUnit) ? [...sorted, unknownUnit] : sorted;
}
