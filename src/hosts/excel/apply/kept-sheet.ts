import { rectAddress } from '../../../domain/grid/address';
import { blankSheet } from '../../../domain/grid/blank-sheet';
import type { Edit } from '../../../domain/grid/edit';
import { usedBlock } from '../read/extent';
import { keepCells } from './kept-cells';
import { madeSheetNamespace, madeSheetOf, sheetAgain } from './made-sheet';
import type { Workplace } from './step';

/** A sheet of ours that is about to be rebuilt or removed. */
interface KeptSheet {
  readonly askFurther: () => boolean;
  /** What brings it back with all that it showed; its charts and PivotTables too. */
  readonly inverse: () => readonly Edit[];
  /** Queues that the workbook forgets how it was made. */
  readonly forget: () => void;
}

/** The looks of more cells than this do not fit an answer of Excel on the web. */
const mostLooks = 4000;

/** A cell's formula or text in an answer, over the lists of large plans. */
const bytesPerCell = 160;

/**
 * Queues the loads of all that a sheet of ours is. How it was made stands in the workbook; of one
 * that was made without that record the cells alone come back, with their looks where they are few.
 */
export function keepSheet(
  worksheet: Excel.Worksheet,
  name: string,
  mark: string,
  { context, has, room }: Pick<Workplace, 'context' | 'has' | 'room'>,
): KeptSheet {
  const whole = usedBlock(worksheet, has).getBoundingRect('A1');
  whole.load('rowCount,columnCount');
  const parts = has('CustomXmlPartCollection.getByNamespace')
    ? context.workbook.customXmlParts.getByNamespace(madeSheetNamespace(mark))
    : null;
  parts?.load('items/id');
  let xml: OfficeExtension.ClientResult<string> | undefined;
  let cells: (() => Edit) | null = null;
  const strips: Excel.Range[] = [];
  let next = 0;
  const askRows = (): void => {
    if (room.bytes <= 0) return;
    const { rowCount, columnCount } = whole;
    const rows = Math.max(1, Math.floor(room.bytes / bytesPerCell / columnCount));
    const bottom = Math.min(next + rows, rowCount) - 1;
    const rect = { top: next, left: 0, bottom, right: columnCount - 1 };
    strips.push(worksheet.getRange(rectAddress(rect)).load('formulas'));
    room.bytes -= rows * columnCount * bytesPerCell;
    next = bottom + 1;
  };
  return {
    askFurther: () => {
      const { rowCount, columnCount } = whole;
      if (cells || next >= rowCount) return false;
      xml ??= parts?.items.at(-1)?.getXml();
      if (!xml && rowCount * columnCount <= mostLooks) {
        const rect = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
        cells = keepCells(worksheet.getRange(rectAddress(rect)), name, has, 'sheet');
      } else askRows();
      return true;
    },
    inverse: () => {
      const blank = blankSheet(name, mark);
      if (cells) return [{ kind: 'put-sheet', spec: blank }, cells()];
      const made = (xml && madeSheetOf(mark, xml.value)) ?? { ...blank, filled: [] };
      const formulas = strips.flatMap((strip) => strip.formulas as unknown[][]);
      return [{ kind: 'put-sheet', spec: sheetAgain(made, name, formulas) }];
    },
    forget: () => {
      for (const part of parts?.items ?? []) part.delete();
    },
  };
}
