import type { CellRef, Plan, Role, Task } from '../plan/plan';
import type { Level, UnitMention } from '../units/unit';
import { ownCell, valueCell } from './checked-sheet';

/** The columns that name units. */
export const unitRoles = ['lead', 'implementer', 'coordinator'] as const satisfies readonly Role[];
type UnitRole = (typeof unitRoles)[number];

/** A unit that a task's own cell names. */
export interface OwnMention {
  readonly task: Task;
  readonly role: UnitRole;
  readonly cell: CellRef;
  readonly mention: UnitMention;
}

const mentionsOf: Readonly<Record<UnitRole, (task: Task) => readonly UnitMention[]>> = {
  lead: (task) => task.lead,
  implementer: (task) => task.implementers,
  coordinator: (task) => task.coordinators,
};

const textsOf: Readonly<Record<UnitRole, (task: Task) => string | null>> = {
  lead: (task) => task.leadText,
  implementer: (task) => task.implementerText,
  coordinator: (task) => task.coordinatorText,
};

/** The text of a task's unit cell. */
export function unitText(task: Task, role: UnitRole): string | null {
  return textsOf[role](task);
}

const read = new WeakMap<Plan, readonly OwnMention[]>();

/** Every unit that a task's own cells name, merged cells and group titles left out, down the sheet. */
export function ownMentions(plan: Plan): readonly OwnMention[] {
  const known = read.get(plan);
  if (known) return known;
  const mentions = mentionsIn(plan);
  read.set(plan, mentions);
  return mentions;
}

function mentionsIn(plan: Plan): readonly OwnMention[] {
  return plan.tasks.flatMap((task) =>
    unitRoles.flatMap((role) => {
      const cell = valueCell(plan, task, role);
      if (!cell || !ownCell(plan, task, role) || task.inherited.includes(role)) return [];
      return mentionsOf[role](task)
        .filter((mention) => !mention.inherited)
        .map((mention) => ({ task, role, cell, mention }));
    }),
  );
}

const heights: Readonly<Record<Level, number>> = {
  central: 3,
  province: 2,
  district: 1,
  commune: 0,
};

/** Whether a level stands above another in the administration. */
export function isAbove(level: Level, other: Level): boolean {
  return heights[level] > heights[other];
}

/** Whether a unit's full name means many: "Các sở, ban, ngành", "Ủy ban nhân dân cấp xã". */
export function namesMany(name: string): boolean {
  return /^các |(?<!\p{L})cấp (?:tỉnh|huyện|xã)(?!\p{L})/iu.test(name);
}
