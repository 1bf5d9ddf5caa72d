/**
 * Functions younger than the file format: files spell them with a prefix, or Excel shows #NAME?
 * (Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula").
 */
const newer = [
  'CONCAT',
  'DAYS',
  'FILTER',
  'IFNA',
  'IFS',
  'ISOWEEKNUM',
  'LET',
  'MAXIFS',
  'MINIFS',
  'SEQUENCE',
  'SORT',
  'SORTBY',
  'SWITCH',
  'TEXTJOIN',
  'TEXTSPLIT',
  'UNIQUE',
  'XLOOKUP',
  'XMATCH',
];

/** These take a second prefix. */
const worksheetOnly = new Set(['FILTER', 'SORT']);

const call = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(${newer.join('|')})(?=\()`,
  'gu',
);

const newerNames = new Set(newer);

/** A formula as files spell it: `XLOOKUP(` → `_xlfn.XLOOKUP(`. */
export function fileFormula(formula: string): string {
  if (!callsNewer(formula)) return formula;
  return formula.replace(call, (token: string, name?: string) => {
    if (name === undefined) return token;
    return worksheetOnly.has(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
  });
}

/** Whether a newer function may be called: a look at what stands before each bracket is the quickest. */
function callsNewer(formula: string): boolean {
  for (let at = formula.indexOf('('); at >= 0; at = formula.indexOf('(', at + 1)) {
    let start = at;
    while (start > 0 && isCapital(formula.charCodeAt(start - 1))) start -= 1;
    if (start < at && newerNames.has(formula.slice(start, at))) return true;
  }
  return false;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A formula as people read it. */
export function shownFormula(formula: string): string {
  return formula.replaceAll('_xlfn._xlws.', '').replaceAll('_xlfn.', '');
}
