import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Parts } from './zip';

/**
 * The parts that hold what a Grid needs. The library fails on some drawings, tables and comments that
 * Excel itself writes, so it is given none of them.
 */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[^/]+\.xml)$/iu;

/** The parts that tell of a sheet's Excel Tables, which are read beside the library. */
const ofTables = /^xl\/(?:worksheets\/_rels\/[^/]+\.rels|tables\/[^/]+\.xml)$/iu;

/**
 * Elements of a worksheet that point to parts left out, or that a Grid does not hold; merges besides,
 * since the library compares each with all others (see sheet-asides.ts).
 */
export const skippedNodes: readonly string[] = [
  'mergeCells',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'tableParts',
  'extLst',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'rowBreaks',
  'controls',
  'oleObjects',
];

/** Whether a part holds anything that a Grid needs. */
export function isNeeded(part: string): boolean {
  return needed.test(part) || ofTables.test(part);
}

/**
 * A stored (uncompressed) package of the needed parts, spelled as the library expects: worksheets
 * named sheetN.xml, element names without a prefix (the Open XML SDK writes "x:worksheet").
 */
export function loadablePackage(parts: Parts): Buffer {
  const renamed = sheetNames(parts);
  const files: Record<string, Uint8Array> = {};
  for (const [name, data] of parts) {
    if (!needed.test(name)) continue;
    files[renamed.get(name) ?? name] = name.endsWith('.rels')
      ? renameTargets(data, renamed)
      : withoutPrefix(data);
  }
  return Buffer.from(zipSync(files, { level: 0 }));
}

/** Worksheets under other names ("Sheet1.xml", "ws-a.xml") → sheetN.xml with a free N. */
function sheetNames(parts: Parts): Map<string, string> {
  const usual = /^xl\/worksheets\/sheet\d+\.xml$/u;
  const sheets = [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  let next = 1 + Math.max(0, ...sheets.filter((name) => usual.test(name)).map(numberIn));
  return new Map(
    sheets
      .filter((name) => !usual.test(name))
      .map((name) => [name, `xl/worksheets/sheet${next++}.xml`]),
  );
}

function numberIn(name: string): number {
  return Number(/\d+/u.exec(name)?.[0] ?? 0);
}

function renameTargets(rels: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  if (renamed.size === 0) return rels;
  let xml = strFromU8(rels);
  for (const [from, to] of renamed) {
    const short = from.replace(/^xl\//u, '');
    xml = xml
      .replace(`Target="/${from}"`, `Target="${to.replace(/^xl\//u, '')}"`)
      .replace(`Target="${short}"`, `Target="${to.replace(/^xl\//u, '')}"`);
  }
  return strToU8(xml);
}

function withoutPrefix(part: Uint8Array): Uint8Array {
  const head = strFromU8(part.subarray(0, 512));
  const root = /<([A-Za-z][\w.-]*):(?:worksheet|workbook|sst|styleSheet)[\s>]/u.exec(head);
  if (!root?.[1]) return part;
  return strToU8(strFromU8(part).replace(new RegExp(`(</?)${root[1]}:`, 'gu'), '$1'));
}
