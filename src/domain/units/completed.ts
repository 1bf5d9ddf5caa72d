import { isCentralCity } from './central-cities';
import type { UnitDirectory } from './directory';
import type { NameReading } from './name-reading';
import { readName } from './read-name';
import type { UnitContext } from './unit';

/** Committees of the Party in communes and offices: a province has none of that name. */
const belowProvince = /Đảng ủy$|^Chi bộ$/u;

/** "Văn phòng UBND" in a province's plan is the province's: the level is the plan's own. */
export function completed(
  reading: NameReading,
  context: UnitContext,
  directory: UnitDirectory,
): NameReading {
  if (reading.complete || context.planLevel !== 'province') return reading;
  if (belowProvince.test(reading.name)) return reading;
  const city = context.province !== null && isCentralCity(context.province, context);
  const committee = /^(?:Ban|Ủy ban) /u.test(reading.name) && reading.entry?.kind === 'party';
  const level = committee ? (city ? 'Thành ủy' : 'Tỉnh ủy') : city ? 'thành phố' : 'tỉnh';
  const whole = readName(`${reading.name} ${level}`, context, directory);
  return whole === null
    ? reading
    : { ...whole, match: reading.match === 'fuzzy' ? 'fuzzy' : 'alias' };
}
