import type { Stretch } from '../phrase';
import type { Clause } from '../terms';
import type { Kind, Parsed } from './cursor';
import { kindAt, skip } from './cursor';
import { readStretches } from './stretches';

/** From when and until when something goes on. */
export interface Bounds {
  readonly from: Stretch | null;
  readonly to: Stretch | null;
}

const bounding = new Set<Kind>(['within', 'throughout', 'stage', 'years', 'from', 'until']);
const before = new Set<Kind>(['comma', 'filler', 'open']);
const leads = new Set<Kind>([...bounding, 'filler']);
const after = new Set<Kind>(['close', 'onwards']);

/**
 * What limits "Thường xuyên" or "Hàng năm": ", giai đoạn 2021-2025", "từ tháng 3/2022", "đến năm
 * 2025", "trong năm 2022", "(2021 - 2025)", "năm 2022". Null where nothing does: "Thường xuyên, Quý
 * III" says two things.
 */
export function readBounds(clause: Clause, at: number): Parsed<Bounds> | null {
  const start = skip(clause, at, before);
  const kind = kindAt(clause, start);
  if (kind === null) return null;
  const years = start === at || kindAt(clause, at) === 'open';
  if (!bounding.has(kind) && !(kind === 'when' && years)) return null;
  const words = skip(clause, start, leads);
  const stretches = readStretches(clause, words);
  if (!stretches) return null;
  const next = skip(clause, stretches.next, after);
  const { value } = stretches;
  if (value.kind === 'range') return { value: { from: value.from, to: value.to }, next };
  const [only, ...more] = value.stretches;
  const last = more.at(-1);
  if (!only || (last && !areYearsInTurn(value.stretches))) return null;
  if (last) return { value: { from: only, to: last }, next };
  const said = clause.terms.slice(start, words).map((term) => term.kind);
  if (said.includes('until')) return { value: { from: null, to: only }, next };
  if (said.includes('from')) return { value: { from: only, to: null }, next };
  // "Thường xuyên tháng 6" may be two things run together; a year or a stage is a bound.
  if (said.length === 0 && only.when.unit !== 'year') return null;
  return { value: { from: only, to: only }, next };
}

/** 2023, 2024, 2025 */
function areYearsInTurn(stretches: readonly Stretch[]): boolean {
  return stretches.every(({ when }, index) => {
    const before = stretches[index - 1];
    const isNext = !before || before.when.year === (when.year ?? 0) - 1;
    return when.unit === 'year' && when.year !== null && isNext;
  });
}
