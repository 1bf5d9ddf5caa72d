import { blankSheet } from '../grid/blank-sheet';
import type { Grid } from '../grid/grid';
import type { CellSpec, SheetSpec } from '../grid/sheet-spec';
import { fold } from '../text/fold';
import { clean } from '../text/hygiene';
import { builtInDirectory, directoryOf, type UnitDirectory } from './directory';
import type { UnitEntry } from './entry';
import { foldedKey, slug, tonedKey, tonedSlug } from './keys';
import type { OwnListProblem } from './own-list-problems';
import type { Level, UnitMention } from './unit';

/** The sheet that an office lists its own units on. */
export const ownListName = 'Danh mục đơn vị';
const headers = ['Tên chính thức', 'Tên viết tắt và tên khác', 'Cấp', 'Ghi chú'] as const;
const widths = [48, 48, 14, 30] as const;

const levelNames: Readonly<Record<Level, string>> = {
  central: 'Trung ương',
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
};
const levelByWord = new Map<string, Level>([
  ...Object.entries(levelNames).map(([level, name]) => [fold(name), level as Level] as const),
  ['thanh pho', 'province'],
  ['quan', 'district'],
  ['thi xa', 'district'],
  ['phuong', 'commune'],
  ['dac khu', 'commune'],
  ['thi tran', 'commune'],
]);

/** What an office's own list holds, and what is wrong with it. */
export interface OwnList {
  readonly units: readonly UnitEntry[];
  readonly problems: readonly OwnListProblem[];
}

/**
 * Reads the sheet "Danh mục đơn vị": one unit a row under a header row with "Tên chính thức". A row
 * with a problem is left out where it cannot be used, and used without the wrong part where it can.
 */
export function readOwnList(grid: Grid): OwnList {
  const header = headerOf(grid);
  if (header === null)
    return { units: [], problems: [{ code: 'no-header', row: 0, column: 0, text: '' }] };
  const units: UnitEntry[] = [];
  const problems: OwnListProblem[] = [];
  const claimed = new Map<string, string>();
  for (let row = header.row + 1; row < grid.rowCount; row += 1) {
    const cell = (index: number): string => {
      const column = header.columns[index];
      return column === undefined ? '' : clean(grid.texts[row]?.[column] ?? '');
    };
    const problem = (code: OwnListProblem['code'], index: number, text: string): void => {
      problems.push({ code, row, column: header.columns[index] ?? 0, text });
    };
    const [name, others, levelText] = [cell(0), cell(1), cell(2)];
    if (name === '') {
      if (others !== '') problem('no-name', 0, others);
      continue;
    }
    if (claimed.has(tonedKey(name))) {
      problem('name-twice', 0, name);
      continue;
    }
    claimed.set(tonedKey(name), name);
    const also = others
      .split(/[;\n]/u)
      .map((form) => form.trim())
      .filter((form) => form !== '');
    const free = also.filter((form) => {
      const owner = claimed.get(tonedKey(form));
      if (owner !== undefined && owner !== name) problem('form-twice', 1, form);
      else claimed.set(tonedKey(form), name);
      return owner === undefined;
    });
    const level = levelByWord.get(fold(levelText).replace(/^cap /u, ''));
    if (levelText !== '' && level === undefined) problem('unknown-level', 2, levelText);
    units.push(ownEntry(name, free, level ?? null));
  }
  return { units, problems };
}

interface Header {
  readonly row: number;
  /** The columns of the four headers in their order; undefined where one is missing. */
  readonly columns: readonly (number | undefined)[];
}

function headerOf(grid: Grid): Header | null {
  const wanted = headers.map(fold);
  for (let row = 0; row < Math.min(grid.rowCount, 20); row += 1) {
    const texts = (grid.texts[row] ?? []).map(fold);
    if (!texts.includes(wanted[0] ?? '')) continue;
    return {
      row,
      columns: wanted.map((text) => (texts.includes(text) ? texts.indexOf(text) : undefined)),
    };
  }
  return null;
}

/** An own unit takes what the built-in one of its name knows, save what the office says itself. */
function ownEntry(name: string, also: readonly string[], level: Level | null): UnitEntry {
  const known = builtInDirectory
    .formsOf(foldedKey(name))
    .find((form) => form.how === 'name' && form.toned === tonedKey(name))?.entry;
  return {
    id: known?.id ?? tonedSlug(name),
    name,
    level: level ?? known?.level ?? null,
    kind: known?.kind ?? 'service',
    tail: known?.tail ?? 'none',
    bareAt: known?.bareAt ?? [],
    also,
    from: known?.from ?? null,
    to: known?.to ?? null,
    own: true,
  };
}

/** The built-in directory with an office's own units before it. */
export function directoryWith(own: readonly UnitEntry[]): UnitDirectory {
  if (own.length === 0) return builtInDirectory;
  const ours = directoryOf(own);
  return {
    formsOf: (folded) => [...ours.formsOf(folded), ...builtInDirectory.formsOf(folded)],
    namesLike: (first, length) => builtInDirectory.namesLike(first, length),
    hasFormFrom: (start) => ours.hasFormFrom(start) || builtInDirectory.hasFormFrom(start),
  };
}

/** The sheet "Danh mục đơn vị" with the units that a plan names, for the office to complete. */
export function ownListSheet(mentions: readonly UnitMention[]): SheetSpec {
  const byName = new Map<string, { readonly level: Level | null; readonly forms: Set<string> }>();
  for (const { name, raw, level } of mentions) {
    const unit = byName.get(name) ?? { level, forms: new Set<string>() };
    if (tonedKey(raw) !== tonedKey(name) && raw.length < name.length) unit.forms.add(raw);
    byName.set(name, unit);
  }
  const rows = [...byName]
    .sort(([a], [b]) => slug(a).localeCompare(slug(b)))
    .map(([name, { level, forms }]) => [
      name,
      [...forms].join('; '),
      level === null ? '' : levelNames[level],
      '',
    ]);
  const text = (value: string, style: string): CellSpec => ({ content: { value }, style });
  return {
    ...blankSheet(ownListName, 'own-units'),
    cells: [
      headers.map((header) => text(header, 'header')),
      ...rows.map((row) => row.map((value) => text(value, 'cell'))),
    ],
    styles: {
      header: {
        bold: true,
        fill: '#DDEBF7',
        border: 'thin',
        wrap: true,
        horizontal: 'center',
        vertical: 'center',
      },
      cell: { border: 'thin', wrap: true, vertical: 'top' },
    },
    columnWidths: [...widths],
    freeze: { rows: 1, columns: 0 },
    inputRules: [
      {
        range: { top: 1, left: 2, bottom: Math.max(rows.length, 1) + 200, right: 2 },
        rule: { kind: 'list', options: Object.values(levelNames) },
        prompt: { title: 'Cấp', text: 'Chọn cấp của đơn vị.' },
        error: { title: 'Cấp', text: 'Chỉ chọn một trong: Trung ương, Tỉnh, Huyện, Xã.' },
      },
    ],
  };
}
