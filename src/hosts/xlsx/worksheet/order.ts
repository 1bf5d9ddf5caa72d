/**
 * The children of a worksheet in the only order that Excel accepts (ECMA-376 Part 1, CT_Worksheet,
 * 18.3.1.99); a file that has them otherwise is "repaired".
 */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type SectionName = (typeof order)[number];

const places: ReadonlyMap<string, number> = new Map(order.map((name, index) => [name, index]));

/** Where a section belongs; an `mc:AlternateContent` belongs where what it wraps does. */
export function placeOf(name: string, xml: () => string): number | null {
  const place = places.get(name);
  if (place !== undefined || name !== 'mc:AlternateContent') return place ?? null;
  const inner = /<(oleObjects|controls|drawing|picture)[\s>]/u.exec(xml())?.[1];
  return inner === undefined ? null : (places.get(inner) ?? null);
}
