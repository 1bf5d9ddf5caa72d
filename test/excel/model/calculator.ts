import { formatArea } from './area';
import type { CellValue } from './cell-value';
import { Engine } from './engine';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Calculates the workbook's formulas, when someone looks and something changed. */
export class Calculator {
  mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  private engine: Engine | null = null;
  private readonly changed = new Map<string, { sheet: Worksheet; row: number; column: number }>();
  private readonly waiting = new Map<object, () => void>();
  private isStale = false;
  private isFilling = false;

  constructor(private readonly book: Workbook) {}

  /** Something changed since the formulas were calculated, and will be seen when someone looks. */
  get isBehind(): boolean {
    return this.isStale && !this.isFilling && this.mode !== 'Manual';
  }

  /** A cell's content changed. */
  touch(sheet: Worksheet, row: number, column: number): void {
    this.isStale = true;
    if (this.engine) this.changed.set(`${sheet.id} ${row} ${column}`, { sheet, row, column });
  }

  /** Cells moved, or sheets came, went or were renamed: the engine starts over. */
  forget(): void {
    this.isStale = true;
    this.engine?.free();
    this.engine = null;
    this.changed.clear();
  }

  /** Does something once the formulas are calculated; of one owner's wishes the last counts. */
  afterwards(owner: object, act: () => void): void {
    this.waiting.set(owner, act);
  }

  /** Nothing is to be done for this owner any more. */
  forgo(owner: object): void {
    this.waiting.delete(owner);
  }

  /** Brings the formulas' values up to date, unless calculation waits to be asked for. */
  refresh(): void {
    if (this.isBehind) this.calculate();
    if (this.waiting.size === 0) return;
    const acts = [...this.waiting.values()];
    this.waiting.clear();
    this.isFilling = true;
    try {
      for (const act of acts) act();
    } finally {
      this.isFilling = false;
    }
    if (this.isBehind) this.calculate();
  }

  calculate(): void {
    this.isStale = false;
    const formulas = this.book.sheets.map((sheet) =>
      [...sheet.cells.all()].filter(({ cell }) => cell.formula !== null),
    );
    if (formulas.every((list) => list.length === 0)) return;
    const engine = this.upToDate();
    engine.calculate();
    for (const [position, list] of formulas.entries())
      for (const { row, column, cell } of list) cell.value = engine.result(position, row, column);
    const active = this.book.activeSheet;
    this.book.emit('calculated', active, {
      worksheetId: active.id,
      address: formatArea(active.selection),
    });
  }

  /** Works out formulas that stand in no cell, as seen from a row of a sheet. */
  evaluate(
    sheet: Worksheet,
    formulas: readonly { readonly formula: string; readonly row: number }[],
  ): CellValue[] {
    return this.upToDate().evaluate(sheet, formulas);
  }

  /** The engine with all cells as they are now. */
  private upToDate(): Engine {
    const engine = this.engine ?? new Engine(this.book);
    this.engine = engine;
    for (const { sheet, row, column } of this.changed.values()) engine.take(sheet, row, column);
    this.changed.clear();
    return engine;
  }
}
