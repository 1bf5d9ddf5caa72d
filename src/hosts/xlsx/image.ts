import { strFromU8 } from 'fflate';
import type { Edit } from '../../domain/grid/edit';
import type { Draft, SheetDraft } from './draft';
import { digest } from './package/digest';
import type { Package } from './package/package';
import {
  restoreEdit,
  type CellDifference,
  type PartDifference,
  type SheetDifference,
} from './snapshot';
import { cellXml, type Cell } from './worksheet/cell';
import type { Row } from './worksheet/rows';

/** What a worksheet was like at one moment; cells are immutable, so this copies no text. */
interface SheetImage {
  readonly name: string;
  readonly rows: ReadonlyMap<number, RowImage>;
  readonly sections: ReadonlyMap<string, string>;
}

interface RowImage {
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: readonly Cell[];
}

/** Which rows of a sheet to remember: all, or those an edit touches. */
export type RowChoice = (row: Row) => boolean;

/** A moment of the draft, to tell afterwards what an edit changed and how to take it back. */
export class Image {
  private readonly sheets: readonly SheetImage[];
  private readonly parts: Package;

  constructor(
    private readonly draft: Draft,
    sheets: readonly SheetDraft[],
    private readonly choose: RowChoice = () => true,
  ) {
    this.sheets = sheets.map((sheet) => imageOf(sheet, choose));
    draft.workbook.save();
    this.parts = draft.package.copy();
  }

  /** The edit that leads from the draft as it is now back to this moment. */
  restore(sheet: string): Edit | null {
    const sheets = this.sheets
      .map((before) => difference(before, this.now(before)))
      .filter(({ cells, rows, sections }) => cells.length + rows.length + sections.length > 0);
    this.draft.workbook.save();
    const parts = this.changedParts();
    if (sheets.length === 0 && parts.length === 0) return null;
    const { styles, strings } = this.draft;
    return restoreEdit(sheet, {
      sheets,
      parts,
      styles: styles.fingerprint(),
      strings: strings.fingerprint(),
    });
  }

  private now(before: SheetImage): SheetImage {
    return imageOf(this.draft.sheet(before.name), this.choose);
  }

  /** Parts that edits write at once; worksheets, looks and texts are compared otherwise. */
  private changedParts(): PartDifference[] {
    const now = this.draft.package;
    const names = new Set([...this.parts.names(), ...now.names()]);
    for (const part of this.draft.growingParts()) names.delete(part);
    const differences: PartDifference[] = [];
    for (const part of names) {
      const after = now.bytes(part);
      const old = this.parts.bytes(part);
      if (sameBytes(old, after)) continue;
      differences.push({
        part,
        now: after && digest(after),
        before: old && strFromU8(old, true),
      });
    }
    return differences;
  }
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  return a === b || (a !== null && b !== null && Buffer.compare(a, b) === 0);
}

function imageOf({ name, worksheet }: SheetDraft, choose: RowChoice): SheetImage {
  return {
    name,
    rows: new Map(
      worksheet.rows
        .all()
        .filter(choose)
        .map((row) => [row.index, { attributes: new Map(row.attributes), cells: [...row.cells] }]),
    ),
    sections: new Map(
      [...worksheet.sectionNames()].map((section) => [section, worksheet.sectionXml(section)]),
    ),
  };
}

function difference(before: SheetImage, now: SheetImage): SheetDifference {
  const found: SheetDifference = { sheet: before.name, cells: [], rows: [], sections: [] };
  const none: RowImage = { attributes: new Map(), cells: [] };
  for (const index of new Set([...before.rows.keys(), ...now.rows.keys()])) {
    const old = before.rows.get(index) ?? none;
    const current = now.rows.get(index) ?? none;
    found.cells.push(...cellDifferences(index, old.cells, current.cells));
    if (!sameAttributes(old.attributes, current.attributes)) {
      found.rows.push({ row: index, before: Object.fromEntries(old.attributes) });
    }
  }
  for (const name of new Set([...before.sections.keys(), ...now.sections.keys()])) {
    const old = before.sections.get(name) ?? '';
    const current = now.sections.get(name) ?? '';
    if (old !== current) found.sections.push({ name, now: current, before: old });
  }
  return found;
}

function cellDifferences(
  row: number,
  before: readonly Cell[],
  now: readonly Cell[],
): CellDifference[] {
  const found: CellDifference[] = [];
  const text = (cell: Cell | undefined): string | null => (cell ? cellXml(row, cell) : null);
  for (let old = 0, current = 0; old < before.length || current < now.length;) {
    const a = before[old];
    const b = now[current];
    const column = Math.min(a?.column ?? Infinity, b?.column ?? Infinity);
    const mine = a?.column === column ? a : undefined;
    const other = b?.column === column ? b : undefined;
    if (mine) old += 1;
    if (other) current += 1;
    if (mine === other || text(mine) === text(other)) continue;
    found.push({ row, column, now: text(other), before: text(mine) });
  }
  return found;
}

function sameAttributes(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  if (a.size === 0 && b.size === 0) return true;
  const agrees = (
    one: ReadonlyMap<string, string>,
    other: ReadonlyMap<string, string>,
  ): boolean => {
    for (const [name, value] of one) {
      if (name !== 'spans' && name !== 'r' && other.get(name) !== value) return false;
    }
    return true;
  };
  return agrees(a, b) && agrees(b, a);
}
