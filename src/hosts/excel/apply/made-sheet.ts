import { z } from 'zod';
import type { CellSpec, SheetSpec } from '../../../domain/grid/sheet-spec';
import { madeSheet, madeSheetKey, type MadeSheet } from '../../made-sheet';
import { settingNamespace, settingOfXml, settingXml } from '../../stored-setting';
import { cellValue, formulaOf } from '../read/cell-value';

/** What the workbook must tell of a sheet of ours for it to come back; `filled` is in blocks of one style. */
const madeSheetSchema = z.looseObject({
  mark: z.string(),
  styles: z.record(z.string(), z.unknown()),
  pivots: z.array(z.unknown()),
  filled: z.array(
    z.object({
      style: z.string(),
      rect: z.object({
        top: z.number(),
        left: z.number(),
        bottom: z.number(),
        right: z.number(),
      }),
    }),
  ),
});

/** The namespace of the custom XML part that tells how the sheet with this mark was made. */
export function madeSheetNamespace(mark: string): string {
  return settingNamespace(madeSheetKey(mark));
}

/** The part for a sheet that is being made. */
export function madeSheetXml(spec: SheetSpec): string {
  return settingXml(madeSheetKey(spec.mark), madeSheet(spec));
}

/** What such a part tells; null when it is not ours or was damaged. */
export function madeSheetOf(mark: string, xml: string): MadeSheet | null {
  const parsed = madeSheetSchema.safeParse(settingOfXml(madeSheetKey(mark), xml));
  return parsed.success && parsed.data.mark === mark ? (parsed.data as unknown as MadeSheet) : null;
}

/**
 * The whole sheet again, under the name it has now, with what its cells hold now. The cells that a
 * PivotTable filled are left to the PivotTable.
 *
 * @param formulas from A1, as Excel gives them
 */
export function sheetAgain(
  { filled, ...made }: MadeSheet,
  name: string,
  formulas: readonly (readonly unknown[])[],
): SheetSpec {
  const bottom = Math.max(formulas.length - 1, ...filled.map(({ rect }) => rect.bottom));
  const cells = Array.from({ length: bottom + 1 }, (_, row): (CellSpec | null)[] =>
    (formulas[row] ?? []).map((raw) =>
      made.pivots.length === 0 && raw !== '' ? { content: contentOf(raw) } : null,
    ),
  );
  for (const { style, rect } of filled) {
    for (const [row, line] of cells.entries()) {
      if (row < rect.top || row > rect.bottom) continue;
      while (line.length <= rect.right) line.push(null);
      for (let column = rect.left; column <= rect.right; column += 1) {
        const content = contentOf(formulas[row]?.[column] ?? '');
        line[column] = style === '' ? { content } : { content, style };
      }
    }
  }
  return { ...made, name, cells };
}

function contentOf(raw: unknown): CellSpec['content'] {
  const formula = formulaOf(raw);
  return formula === null ? { value: cellValue(raw, raw) } : { formula, cached: null };
}
