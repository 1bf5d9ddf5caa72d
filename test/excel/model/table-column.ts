import type { Area } from './area';
import type { Table } from './table';

/** A column of a table, by its place in it. */
export class TableColumn {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get name(): string {
    return this.table.columnNames[this.index] ?? '';
  }

  /** The column's part of a block of its table. */
  within(area: Area): Area {
    const column = this.table.area.left + this.index;
    return { ...area, left: column, right: column };
  }
}

/** A row of data of a table, by its place in it. */
export class TableRow {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {}

  get area(): Area {
    const row = this.table.body.top + this.index;
    return { ...this.table.area, top: row, bottom: row };
  }
}
