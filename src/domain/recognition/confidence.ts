import type { Role } from '../plan/plan';
import type { ColumnReading } from './columns';
import type { Header } from './header';
import type { BodyRow } from './row-kinds';
import { mainRoles } from './row-facts';

/**
 * How sure it is that this is a plan and its columns are what they were taken for, 0..1. It falls
 * with every role that is missing or contested, with weak words, foreign columns and empty tasks.
 */
export function confidenceOf(
  header: Header,
  reading: ColumnReading,
  rows: readonly BodyRow[],
): number {
  const { columns, contested, strength } = reading;
  let confidence = 0.98;
  const lacks = (role: Role): boolean => columns[role] === undefined;
  if (lacks('lead') && lacks('implementer')) confidence -= lacks('coordinator') ? 0.25 : 0.1;
  if (lacks('deadline')) confidence -= 0.15;
  if (lacks('ordinal')) confidence -= 0.03;
  confidence -= 0.06 * contested.length;
  confidence -= Math.min(0.3, Math.max(0, 0.9 - (strength.task ?? 0)) * 0.6);
  const used = new Set(Object.values(columns));
  const foreign = header.labels.filter(
    ({ column, label }) => !used.has(column) && (label.isForeign || label.coverage < 0.5),
  ).length;
  confidence -= Math.min(0.25, (foreign / Math.max(1, header.labels.length)) * 0.4);
  const tasks = rows.filter(({ kind }) => kind === 'task');
  const bare = tasks.filter(
    ({ facts }) =>
      !mainRoles.some((role) => facts.own[role] !== undefined || facts.covered.has(role)),
  );
  confidence -= 0.3 * (bare.length / Math.max(1, tasks.length));
  if (tasks.length < 3) confidence -= 0.1;
  return Math.round(Math.min(1, Math.max(0.05, confidence)) * 100) / 100;
}
