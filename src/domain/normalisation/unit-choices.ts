import { contentOf } from '../grid/content';
import type { CellWrite, Edit } from '../grid/edit';
import type { Grid } from '../grid/grid';
import type { CellRef } from '../plan/plan';
import { unitSpellings, type Spelling } from '../rules/spellings';
import type { CheckedSheet } from '../rules/checked-sheet';

/** One spelling of a unit on a sheet, and what it may become. */
export interface UnitSpellingChoice {
  readonly unitId: string;
  /** The official name in full. */
  readonly name: string;
  readonly spelling: string;
  readonly cells: readonly CellRef[];
  /** What it may become, the suggestion first; the spelling itself when it is already the suggestion. */
  readonly options: readonly string[];
}

/** What the user decided: the text for a spelling; a spelling that is missing stays as it is. */
type UnitDecisions = Readonly<Record<string, string>>;

/** The key of a spelling in `UnitDecisions`. */
export function decisionKey({
  unitId,
  spelling,
}: Pick<UnitSpellingChoice, 'unitId' | 'spelling'>): string {
  return `${unitId}|${spelling}`;
}

/**
 * Every spelling of every unit that the sheet writes in more than one way. The commonest spelling is
 * suggested, so that as few cells as possible change; the official name in full comes next.
 */
export function unitSpellingChoices(
  sheet: Pick<CheckedSheet, 'plan' | 'directory'>,
): readonly UnitSpellingChoice[] {
  return unitSpellings(sheet).flatMap(({ id, name, spellings }) => {
    if (spellings.length < 2) return [];
    const texts = spellings.map(({ text }) => text);
    const options = [...new Set([texts[0] ?? name, name, ...texts])];
    return spellings.map((spelling) => ({
      unitId: id,
      name,
      spelling: spelling.text,
      cells: cellsOf(spelling),
      options,
    }));
  });
}

/** The suggestions taken as they are. */
export function suggestedUnits(choices: readonly UnitSpellingChoice[]): UnitDecisions {
  return Object.fromEntries(
    choices.flatMap((choice) => {
      const [to] = choice.options;
      return to === undefined || to === choice.spelling ? [] : [[decisionKey(choice), to]];
    }),
  );
}

/**
 * The writes that carry out the decisions, one a cell. A formula stays; so does a cell that does not
 * show the spelling exactly once, word for word.
 */
export function unitEdits(
  grid: Grid,
  choices: readonly UnitSpellingChoice[],
  decisions: UnitDecisions,
): Edit[] {
  const writes = new Map<string, CellWrite>();
  // Longer spellings first: "Sở Y tế" must not be replaced inside "Thanh tra Sở Y tế".
  const longestFirst = [...choices].sort((a, b) => b.spelling.length - a.spelling.length);
  for (const choice of longestFirst) {
    const to = decisions[decisionKey(choice)];
    if (to === undefined || to === choice.spelling) continue;
    for (const { row, column } of choice.cells) {
      const key = `${row}:${column}`;
      const write = writes.get(key) ?? unchanged(grid, row, column);
      const text = write && 'value' in write.to ? write.to.value : null;
      if (!write || typeof text !== 'string') continue;
      const replaced = replaceOnce(text, choice.spelling, to);
      if (replaced !== null) writes.set(key, { ...write, to: { value: replaced } });
    }
  }
  const cells = [...writes.values()];
  return cells.length > 0 ? [{ kind: 'write-cells', sheet: grid.sheet, cells }] : [];
}

function unchanged(grid: Grid, row: number, column: number): CellWrite | null {
  const content = contentOf(grid, row, column);
  return 'formula' in content ? null : { row, column, from: content, to: content };
}

/** Whole words only; blanks of any length in the cell stand for one in the spelling. */
function replaceOnce(text: string, spelling: string, to: string): string | null {
  const words = spelling.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
  const found = [...text.matchAll(pattern)];
  return found.length === 1 ? text.replace(pattern, () => to) : null;
}

function cellsOf({ mentions }: Spelling): readonly CellRef[] {
  const cells = new Map(mentions.map(({ cell }) => [`${cell.row}:${cell.column}`, cell]));
  return [...cells.values()];
}
