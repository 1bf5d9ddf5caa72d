import type { Area } from '../model/area';
import { CellRange } from '../model/cell-range';
import type { Worksheet } from '../model/worksheet';
import type { Args } from '../protocol/arguments';
import { invalidArgument } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { rangeObject, readRange } from './range-object';

type Axis = 'rowBreaks' | 'columnBreaks';

/** The breaks between rows of a sheet, or between its columns. */
class PageBreaks {
  constructor(
    readonly sheet: Worksheet,
    readonly axis: Axis,
  ) {}

  get starts(): readonly number[] {
    return this.sheet.pageLayout[this.axis];
  }

  set starts(starts: readonly number[]) {
    this.sheet.pageLayout[this.axis] = [...new Set(starts)].sort((a, b) => a - b);
  }
}

/** One of them: the row or column that starts the new page. */
class PageBreak {
  constructor(
    readonly breaks: PageBreaks,
    readonly start: number,
  ) {}

  get cell(): Area {
    const at = { top: 0, left: 0, bottom: 0, right: 0 };
    return this.breaks.axis === 'rowBreaks'
      ? { ...at, top: this.start, bottom: this.start }
      : { ...at, left: this.start, right: this.start };
  }
}

export const pageBreaksOf = (sheet: Worksheet, axis: Axis): ExcelObject =>
  excelObject('PageBreakCollection', new PageBreaks(sheet, axis));

/** The row or column before which a break is asked for; none can stand before the first. */
function startOf({ sheet, axis }: PageBreaks, args: Args): number {
  const { area } =
    args.optionalTarget(0, CellRange) ?? readRange(sheet, args.string(0), args.location);
  const start = axis === 'rowBreaks' ? area.top : area.left;
  if (start === 0) throw invalidArgument(args.location, 'There is nothing before the first.');
  return start;
}

export const pageBreaks = defineClass('PageBreakCollection', PageBreaks, {
  items: (breaks) =>
    breaks.starts.map((start) => excelObject('PageBreak', new PageBreak(breaks, start))),
  object: {
    add: (breaks, args) => {
      const start = startOf(breaks, args);
      breaks.starts = [...breaks.starts, start];
      return excelObject('PageBreak', new PageBreak(breaks, start));
    },
    getItem: (breaks, args) => {
      const start = breaks.starts[args.number(0)];
      if (start === undefined) throw invalidArgument(args.location);
      return excelObject('PageBreak', new PageBreak(breaks, start));
    },
  },
  call: {
    removePageBreaks: (breaks) => {
      breaks.starts = [];
    },
  },
});

export const pageBreak = defineClass('PageBreak', PageBreak, {
  get: { rowIndex: ({ cell }) => cell.top, columnIndex: ({ cell }) => cell.left },
  object: { getCellAfterBreak: ({ breaks, cell }) => rangeObject(breaks.sheet, cell) },
  call: {
    delete: ({ breaks, start }) => {
      breaks.starts = breaks.starts.filter((one) => one !== start);
    },
  },
});
