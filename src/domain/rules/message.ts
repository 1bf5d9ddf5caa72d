import { dayText } from '../deadlines/day-text';
import { cellAddress, columnLetters } from '../grid/address';
import type { Locale } from '../text/locale';
import { ruleByCode } from './catalogue';
import type { Finding, Severity } from './finding';
import { roleNames } from './role-names';
import type { Params } from './rule';
import type { Words } from './words';

type Filter = (value: string | number, locale: Locale) => string;

const quotes: Record<Locale, readonly [string, string]> = { vi: ['“', '”'], en: ['“', '”'] };
const longest = 80;

const filters: Readonly<Record<string, Filter>> = {
  date: (value) => dayText(String(value)),
  /** The form's own word for a column. */
  role: (value, locale) =>
    (roleNames as Record<string, Words>)[String(value)]?.[locale] ?? String(value),
  /** A 0-based row as the sheet numbers it. */
  row: (value) => String(Number(value) + 1),
  /** A 0-based column as the sheet names it. */
  column: (value) => columnLetters(Number(value)),
  /** The words of a cell: in quotation marks, on one line, cut where they run long. */
  quote: (value, locale) => {
    const line = String(value).replace(/\s+/gu, ' ').trim();
    const shown = line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
    const [open, close] = quotes[locale];
    return `${open}${shown}${close}`;
  },
};

/**
 * The sentence of a finding in the reader's language.
 *
 * @example messageOf(finding, 'vi') // 'Thời hạn “31/02/2022” không có trong lịch.'
 */
export function messageOf(finding: Finding, locale: Locale): string {
  const rule = ruleByCode(finding.code);
  return rule ? fill(rule.message[locale], finding.params, locale) : finding.code;
}

/** The title of a finding's fix; null when it has none. */
export function fixTitleOf(finding: Finding, locale: Locale): string | null {
  if (!finding.fix) return null;
  const words = ruleByCode(finding.code)?.fixes?.[finding.fix.title];
  return words ? fill(words[locale], finding.params, locale) : finding.fix.title;
}

/** The address that a finding points at, "H12"; null for the sheet as a whole. */
export function addressOf(finding: Finding): string | null {
  if (finding.row === null) return null;
  return cellAddress(finding.row, finding.column ?? 0);
}

/** What a severity is called. */
export const severityNames: Readonly<Record<Severity, Words>> = {
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  info: { vi: 'Gợi ý', en: 'Hints' },
};

function fill(template: string, params: Params, locale: Locale): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/gu, (whole, name: string, filter?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const shape = filter === undefined ? undefined : filters[filter];
    return shape ? shape(value, locale) : String(value);
  });
}
