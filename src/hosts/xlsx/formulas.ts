import type { Draft, SheetDraft } from './draft';
import { escapeXml, parseXml, unescapeXml } from './package/xml';
import { formulaOf, withFormula } from './worksheet/content';
import type { SectionName } from './worksheet/order';

/** Gives a formula (without its `=`) anew; `home` is the sheet that it stands on, '' for none. */
export type Rewrite = (formula: string, home: string) => string;

/** Sections of a worksheet that hold formulas, and the elements that do. */
const sections: readonly SectionName[] = ['conditionalFormatting', 'dataValidations', 'extLst'];
const sectionElements = ['formula', 'formula1', 'formula2', 'xm:f'];
const tableElements = ['calculatedColumnFormula', 'totalsRowFormula'];

/** Other parts that hold formulas of the workbook: charts, text boxes, form controls. */
const parts: readonly (readonly [RegExp, RegExp])[] = [
  [/^xl\/charts\/[^/]+\.xml$/u, /(<c:f>)([^<]*)(<\/c:f>)/gu],
  [/^xl\/charts\/[^/]+\.xml$/u, /(<cx:f(?:\s[^>]*)?>)([^<]*)(<\/cx:f>)/gu],
  [/^xl\/drawings\/drawing[^/]*\.xml$/u, /(<xdr:sp\s[^>]*?textlink=")([^"]*)(")/gu],
  [/^xl\/ctrlProps\/[^/]+\.xml$/u, /(\sfmla(?:Link|Range|Group|Txbx)=")([^"]*)(")/gu],
];

/** Rewrites every formula of the workbook, wherever it stands. Shared formulas must be spelled out. */
export function rewriteFormulas(draft: Draft, rewrite: Rewrite): void {
  for (const sheet of draft.sheets()) {
    inCells(sheet, rewrite);
    inSections(sheet, rewrite);
    for (const part of draft.partsOf(sheet.part, 'table'))
      inTable(draft, part, sheet.name, rewrite);
  }
  draft.workbook.mapNames(({ refersTo }) => rewrite(refersTo, ''));
  inParts(draft, rewrite);
}

function inCells({ worksheet, name }: SheetDraft, rewrite: Rewrite): void {
  for (const row of worksheet.rows.all()) {
    if (!row.hasFormulas()) continue;
    for (const cell of row.cells) {
      const formula = formulaOf(cell);
      if (!formula) continue;
      const text = rewrite(formula.text, name);
      if (text !== formula.text) row.set(cell.column, withFormula(cell, { ...formula, text }));
    }
  }
}

function inSections({ worksheet, name }: SheetDraft, rewrite: Rewrite): void {
  for (const section of sections) {
    if (!/<(?:formula|xm:f)/u.test(worksheet.sectionXml(section))) continue;
    for (const root of worksheet.elements(section)) {
      for (const formula of sectionElements.flatMap((kind) => root.all(kind))) {
        const text = rewrite(formula.text, name);
        if (text !== formula.text) formula.text = text;
      }
    }
  }
}

function inTable(draft: Draft, part: string, home: string, rewrite: Rewrite): void {
  const xml = draft.package.text(part) ?? '';
  if (!tableElements.some((name) => xml.includes(`<${name}`))) return;
  const table = parseXml(xml);
  let changed = false;
  for (const formula of tableElements.flatMap((name) => table.all(name))) {
    const text = rewrite(formula.text, home);
    if (text === formula.text) continue;
    formula.text = text;
    changed = true;
  }
  if (changed) draft.package.setXml(part, table);
}

function inParts(draft: Draft, rewrite: Rewrite): void {
  for (const part of draft.package.names()) {
    const places = parts.filter(([path]) => path.test(part));
    const xml = places.length > 0 ? draft.package.text(part) : null;
    if (xml === null) continue;
    let changed = xml;
    for (const [, place] of places) {
      changed = changed.replace(place, (_, before: string, formula: string, after: string) => {
        const text = unescapeXml(formula);
        const rewritten = rewrite(text, '');
        return before + (rewritten === text ? formula : escapeXml(rewritten)) + after;
      });
    }
    if (changed !== xml) draft.package.setText(part, changed);
  }
}
