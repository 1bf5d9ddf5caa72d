import { rectAddress } from '../../../domain/grid/address';
import type { Edit } from '../../../domain/grid/edit';
import { blankSheet } from '../../../domain/grid/blank-sheet';
import { usedBlock } from '../read/extent';
import { keepCells } from './kept-cells';
import { madeSheetNamespace, madeSheetOf, sheetAgain, type MadeSheet } from './made-sheet';
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

/**
 * Queues the loads of all that a sheet of ours is. How it was made stands in the workbook; of one
 * that was made without Excel the cells alone come back.
 */
export function keepSheet(
  worksheet: Excel.Worksheet,
  name: string,
  mark: string,
  { context, has }: Pick<Workplace, 'context' | 'has'>,
): KeptSheet {
  const whole = usedBlock(worksheet, has).getBoundingRect('A1');
  whole.load('formulas,rowCount,columnCount');
  const parts = has('CustomXmlPartCollection.getByNamespace')
    ? context.workbook.customXmlParts.getByNamespace(madeSheetNamespace(mark))
    : null;
  parts?.load('items/id');
  let xml: OfficeExtension.ClientResult<string> | undefined;
  let cells: (() => Edit) | null = null;
  return {
    askFurther: () => {
      if (xml ?? cells) return false;
      xml = parts?.items.at(-1)?.getXml();
      if (!xml && whole.rowCount * whole.columnCount <= mostLooks) {
        const { rowCount, columnCount } = whole;
        const rect = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
        cells = keepCells(worksheet.getRange(rectAddress(rect)), name, has, 'sheet');
      }
      return Boolean(xml ?? cells);
    },
    inverse: () => {
      const made: MadeSheet | null = xml ? madeSheetOf(mark, xml.value) : null;
      if (made) return [{ kind: 'put-sheet', spec: sheetAgain(made, name, whole.formulas) }];
      return [{ kind: 'put-sheet', spec: blankSheet(name, mark) }, ...(cells ? [cells()] : [])];
    },
    forget: () => {
      for (const part of parts?.items ?? []) part.delete();
    },
  };
}
