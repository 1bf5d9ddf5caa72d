import type { UnitDirectory } from '../units/directory';
import { readUnits } from '../units/read-units';
import type { Level, UnitContext } from '../units/unit';
import type { PlanTitle } from './plan';

/** From the highest. */
const levels: readonly Level[] = ['central', 'province', 'district', 'commune'];
/** The least share of the units that answer, of those whose level is told by their names. */
const fairShare = 1 / 3;

/**
 * What a plan's unit cells are read against. Where the title does not tell the plan's level, the
 * units that answer do: an authority assigns work to bodies of its own level and below it, so theirs
 * is the highest level that a fair share of them has ("Phòng Nội vụ", "UBND xã": a district's plan).
 *
 * @param answering the cells that name who leads, or who carries out where nobody leads
 */
export function unitContextOf(
  title: PlanTitle,
  answering: readonly string[],
  directory: UnitDirectory,
): UnitContext {
  const { level, province, planDate, planYear, issuer } = title;
  const date = planDate ?? (planYear === null ? null : `${planYear}-01-01`);
  const context = { planLevel: level, province, date, issuer };
  return level === null
    ? { ...context, planLevel: levelOfUnits(answering, context, directory) }
    : context;
}

/** Null where the names tell no level, or one name alone would decide. */
function levelOfUnits(
  cells: readonly string[],
  context: UnitContext,
  directory: UnitDirectory,
): Level | null {
  const units = cells
    .flatMap((cell) => readUnits(cell, context, directory).units)
    .filter((unit) => unit.level !== null && unit.match !== 'fuzzy');
  const highest = levels.find((level) => {
    const own = units.filter((unit) => unit.level === level);
    return own.length >= units.length * fairShare && new Set(own.map(({ id }) => id)).size > 1;
  });
  return highest ?? null;
}
