import { serialFromDate } from '../../../domain/grid/serial';
import type { CellValue } from '../../../domain/grid/grid';
import type { CellContent } from '../../../domain/grid/sheet-spec';
import type { SharedStrings } from '../package/shared-strings';
import { escapeXml, unescapeXml } from '../package/xml';
import type { Cell } from './cell';
import { fileFormula, shownFormula } from './newer-functions';
import { encodeText, plainText, runsOf, stringItem } from './rich-text';

const valueTag = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/u;
const formulaTag = /<f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/f>)/u;
const inlineTag = /<is>([\s\S]*?)<\/is>/u;

/** A formula as it stands in a cell: its text without `=` and the attributes of its `<f>`. */
export interface CellFormula {
  readonly text: string;
  readonly attributes: string;
}

/** A cell's formula; null when it has none. */
export function formulaOf(cell: Cell): CellFormula | null {
  const match = formulaTag.exec(cell.inner);
  return match && { attributes: match[1] ?? '', text: unescapeXml(match[2] ?? '') };
}

/** The cell with its formula's text replaced, its result kept. */
export function withFormula(cell: Cell, formula: CellFormula): Cell {
  const spelled = `<f${formula.attributes}>${escapeXml(formula.text)}</f>`;
  return { ...cell, inner: cell.inner.replace(formulaTag, () => spelled) };
}

/** What a cell holds; its formula must not be a shared one's follower. */
export function contentOf(cell: Cell | null, strings: SharedStrings): CellContent {
  if (!cell) return { value: null };
  const value = valueOf(cell, strings);
  const formula = formulaOf(cell);
  if (formula) return { formula: `=${formula.text}`, cached: value };
  const item = stringItemOf(cell, strings) ?? '';
  const runs = item.includes('<r') ? runsOf(item) : null;
  return runs ? { value, runs } : { value };
}

/** What a cell shows: its value, or its formula's last result. */
export function resultOf(cell: Cell | null, strings: SharedStrings): CellValue {
  return cell && valueOf(cell, strings);
}

/** The XML of a cell's text, wherever it stands; null for other values. */
function stringItemOf(cell: Cell, strings: SharedStrings): string | null {
  if (cell.type === 's') return strings.at(Number(valueTag.exec(cell.inner)?.[1] ?? -1));
  if (cell.type === 'inlineStr') return inlineTag.exec(cell.inner)?.[1] ?? '';
  return null;
}

function valueOf(cell: Cell, strings: SharedStrings): CellValue {
  const raw = valueTag.exec(cell.inner)?.[1];
  if (cell.type === 's') return strings.textAt(Number(raw ?? -1)) || null;
  if (cell.type === 'inlineStr') return plainText(stringItemOf(cell, strings) ?? '') || null;
  if (raw === undefined) return null;
  switch (cell.type) {
    case 'b':
      return raw === '1' || raw === 'true';
    case 'e':
      return { error: unescapeXml(raw) };
    case 'str':
      return plainText(`<t>${raw}</t>`) || null;
    case 'd':
      return serialFromDate(raw.slice(0, 10));
    default:
      return Number(raw);
  }
}

/** A cell with this content, its look and other attributes those of `old`. */
export function cellWith(old: Cell, content: CellContent, strings: SharedStrings): Cell {
  const base = { column: old.column, style: old.style, other: '' };
  if ('formula' in content) {
    const { type, inner } = resultXml(content.cached);
    const formula = fileFormula(content.formula.replace(/^=/u, ''));
    return { ...base, type, inner: `<f>${escapeXml(formula)}</f>${inner}` };
  }
  if (typeof content.value === 'string' && content.value !== '') {
    const index = content.runs
      ? strings.indexOf(stringItem(content.value, content.runs))
      : strings.indexOfText(content.value);
    return { ...base, type: 's', inner: `<v>${index}</v>` };
  }
  return { ...base, ...resultXml(content.value) };
}

/** A value as the result of a formula. */
function resultXml(value: CellValue): { type: string | null; inner: string } {
  if (value === null || value === '') return { type: null, inner: '' };
  if (typeof value === 'number') return { type: null, inner: `<v>${value}</v>` };
  if (typeof value === 'boolean') return { type: 'b', inner: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'object') return { type: 'e', inner: `<v>${escapeXml(value.error)}</v>` };
  return { type: 'str', inner: `<v>${encodeText(value)}</v>` };
}

/** Whether two contents are the same to a reader: values, or formulas whatever they last gave. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if ('formula' in a || 'formula' in b) {
    if (!('formula' in a && 'formula' in b)) return false;
    return shownFormula(a.formula) === shownFormula(b.formula);
  }
  return sameValue(a.value, b.value);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.abs(a) || a === b;
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}
