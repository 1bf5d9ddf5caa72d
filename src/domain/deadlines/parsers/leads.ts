import type { Lead } from '../phrase';
import type { Clause } from '../terms';
import type { Kind } from './cursor';
import { kindAt, skip } from './cursor';

/** The words before a date that say which of its days counts. */
export const leadKinds: ReadonlySet<Kind> = new Set<Lead>([
  'before',
  'at-latest',
  'until',
  'within',
  'throughout',
  'done',
  'after',
]);
/** Words among them that say nothing of it. */
export const leadFillers: ReadonlySet<Kind> = new Set<Kind>(['filler', 'stage', 'years']);

interface Leads {
  readonly lead: Lead | null;
  readonly from: boolean;
  readonly next: number;
}

/** The words before the date; of several, "trước" and "chậm nhất" say more than "hoàn thành", "trong". */
export function readLeads(clause: Clause, at: number): Leads {
  let next = skip(clause, at, leadFillers);
  let lead: Lead | null = null;
  let from = false;
  for (let kind = kindAt(clause, next); kind !== null; kind = kindAt(clause, next)) {
    if (kind === 'from') from = true;
    else if (isLead(kind)) lead = stronger(lead, kind);
    else if (!leadFillers.has(kind)) break;
    next += 1;
  }
  return { lead, from, next };
}

function isLead(kind: Kind): kind is Lead {
  return leadKinds.has(kind);
}

const strength: readonly (Lead | null)[] = [
  null,
  'within',
  'throughout',
  'until',
  'done',
  'at-latest',
  'after',
  'before',
];

function stronger(one: Lead | null, other: Lead): Lead {
  return one !== null && strength.indexOf(one) > strength.indexOf(other) ? one : other;
}
