import { centralCities } from '../text/provinces';
import type { UnitContext } from './unit';

/** Provinces that became cities in 2026: Nghị quyết 30, 36, 39/2026/QH16. */
const citiesOf2026 = new Map([
  ['Đồng Nai', '2026-04-30'],
  ['Quảng Ninh', '2026-09-01'],
  ['Bắc Ninh', '2026-09-20'],
]);

/** Whether the city of this name is a province on the plan's day. */
export function isCentralCity(name: string, context: UnitContext): boolean {
  if (name === 'Huế') return context.date === null || context.date >= '2025-01-01';
  const since = citiesOf2026.get(name);
  return (
    centralCities.has(name) ||
    (since !== undefined && context.date !== null && context.date >= since)
  );
}
