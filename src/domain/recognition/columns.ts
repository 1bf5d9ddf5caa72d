import { roles } from '../plan/plan';
import type { ColumnMap, Role } from '../plan/plan';
import type { Steps } from '../steps';
import type { Bid } from './bid';
import { contentsOf } from './contents';
import type { Contents } from './contents';
import type { Header } from './header';
import type { Label } from './label';
import type { SheetText } from './sheet-text';
import { settleColumns } from './settled-columns';
import { takeTargets } from './targets';

/** Which column plays which role, and how sure that is. */
export interface ColumnReading {
  readonly columns: ColumnMap;
  /** Roles whose column was close to being another, or whose words and contents disagree. */
  readonly contested: readonly Role[];
  readonly contents: ReadonlyMap<number, Contents>;
  /** How strongly words and contents speak for each role's column, 0..~1.5. */
  readonly strength: Readonly<Partial<Record<Role, number>>>;
  /** The table has no tasks but targets that an office is charged to reach. */
  readonly tasksAreTargets: boolean;
}

const leastBid = 0.4;
const faintVote = 0.25;

/**
 * Decides the columns of a table from the header's words and from what the rows below hold: an
 * ambiguous word ("Tiến độ", "Kết quả", "Đơn vị") is settled by the contents. A column that plays no
 * role stays out.
 */
export function* readColumns(
  sheet: SheetText,
  header: Header,
  lastRow: number,
): Steps<ColumnReading> {
  const labels = new Map(header.labels.map(({ column, label }) => [column, label]));
  const contents = new Map<number, Contents>();
  for (let column = 0; column < sheet.columnCount; column += 1) {
    contents.set(column, contentsOf(sheet, column, header.bottom + 1, lastRow));
    yield;
  }
  const bids: Bid[] = [];
  for (const [column, what] of contents) {
    const label = labels.get(column);
    for (const role of roles) {
      const weight = label ? bid(role, label, what) : unlabelled(role, column, what, labels);
      if (weight >= leastBid) bids.push({ role, column, weight });
    }
  }
  const chosen = assign(bids);
  settleColumns(chosen, bids, labels, contents);
  const tasksAreTargets = takeTargets(chosen, header, contents);
  return {
    columns: Object.fromEntries([...chosen].map(([role, { column }]) => [role, column])),
    contested: contestedRoles(chosen, bids),
    contents,
    strength: Object.fromEntries([...chosen].map(([role, { weight }]) => [role, weight])),
    tasksAreTargets,
  };
}

/** What a label and the cells below say together for a role. */
function bid(role: Role, label: Label, what: Contents): number {
  const vote = (label.votes[role] ?? 0) * label.coverage;
  // "Chủ trì: … Phối hợp: …" in its cells makes an office's column the lead's, whatever its header.
  if (role === 'lead' && what.leadIns >= 0.5 && (label.votes.implementer ?? 0) > 0) return 1.6;
  // What other words of the label deny, no contents can give back.
  if (vote < faintVote) return 0;
  // An empty column is what its header says: it waits to be filled.
  if (what.filled === 0) return vote + emptyBonus(role);
  // Names of persons look like nothing in particular.
  if (label.isPerson && (role === 'lead' || role === 'implementer')) return vote;
  return vote + (evidence[role]?.(what) ?? 0);
}

/** An empty column more likely waits for what will have been done than for what is asked. */
function emptyBonus(role: Role): number {
  if (role === 'outcome') return 0.2;
  return role === 'status' ? 0.15 : 0;
}

const evidence: Readonly<Partial<Record<Role, (what: Contents) => number>>> = {
  ordinal: (what) => (what.averageLength > 12 && what.ordinals < 0.2 ? -0.8 : 0.3 * what.ordinals),
  code: (what) => (what.averageLength > 40 ? -0.6 : 0.3 * what.codes),
  task: (what) => {
    // No work is told by a number alone: "Số nhiệm vụ được giao" counts them.
    if (what.numbers > 0.6) return -1.2;
    if (what.dates > 0.6) return -0.6;
    if (what.units > 0.7 && what.averageLength < 45) return -0.5;
    return Math.min(0.35, what.averageLength / 250) - (what.averageLength < 12 ? 0.3 : 0);
  },
  target: (what) => (what.units > 0.7 ? -0.3 : 0),
  result: (what) =>
    0.15 -
    0.6 * what.reports -
    0.5 * what.states -
    0.5 * what.numbers -
    (what.units > 0.8 ? 0.3 : 0),
  outcome: (what) => 0.6 * what.reports + 0.2 * what.states - 0.15,
  lead: offices,
  implementer: offices,
  coordinator: offices,
  deadline: (what) =>
    // "x" under "Quý I": the time is in the header, the cell says only that it holds.
    (what.averageLength <= 2 && what.dates === 0 ? -1 : 0) +
    0.5 * what.dates -
    (what.dates < 0.15 ? 0.45 : 0) -
    0.4 * what.percents -
    0.5 * what.states,
  status: (what) => 0.6 * what.states - 0.6 * what.dates - 0.5 * what.percents + 0.2 * what.reports,
  progress: (what) =>
    0.7 * Math.max(what.percents, what.numbers) - 0.6 * what.dates - 0.6 * what.states,
  note: () => 0,
};

function offices(what: Contents): number {
  return 0.4 * what.units - (what.units < 0.15 ? 0.35 : 0) - 0.5 * what.numbers - 0.4 * what.dates;
}

/** The first column often has no header; ordinals speak for themselves. */
function unlabelled(
  role: Role,
  column: number,
  what: Contents,
  labels: ReadonlyMap<number, Label>,
): number {
  if (role !== 'ordinal' || what.filled < 2 || what.ordinals < 0.7) return 0;
  return [...labels.keys()].every((labelled) => labelled > column) ? 0.6 : 0;
}

/** The strongest bids first, each role and each column once. */
function assign(bids: readonly Bid[]): Map<Role, Bid> {
  const chosen = new Map<Role, Bid>();
  const taken = new Set<number>();
  const sorted = [...bids].sort((a, b) => b.weight - a.weight || a.column - b.column);
  for (const candidate of sorted) {
    if (chosen.has(candidate.role) || taken.has(candidate.column)) continue;
    chosen.set(candidate.role, candidate);
    taken.add(candidate.column);
  }
  return chosen;
}

function contestedRoles(chosen: ReadonlyMap<Role, Bid>, bids: readonly Bid[]): Role[] {
  return [...chosen.values()]
    .filter(({ role, column, weight }) =>
      bids.some(
        (rival) =>
          rival.column === column &&
          rival.role !== role &&
          !chosen.has(rival.role) &&
          weight - rival.weight < 0.15,
      ),
    )
    .map(({ role }) => role);
}
