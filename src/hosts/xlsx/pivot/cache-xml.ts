import type { CellValue } from '../../../domain/grid/grid';
import { namespaces } from '../package/kinds';
import { element, escapeAttribute, type XmlElement } from '../package/xml';
import type { SharedItems } from './cache';
import { keyOf, type PivotSource } from './items';

/** Excel 2016's own pivot version; read from Excel 2007 (3) on. */
export const pivotVersion = 6;
export const oldestVersion = 3;

/** What a pivot table knows of its source; Excel reads the table anew on opening. */
export function cacheDefinition(
  source: PivotSource,
  table: string,
  items: ReadonlyMap<string, SharedItems>,
  recordsId: string,
): XmlElement {
  const fields = source.fields.map((name, column) => {
    const shared = items.get(name);
    const values = source.records.map((record) => record[column] ?? null);
    return element('cacheField', { name, numFmtId: 0 }, [
      element(
        'sharedItems',
        { ...traits(values), count: shared ? shared.size : null },
        [...(shared?.values() ?? [])].map(({ value }) => valueXml(value)),
      ),
    ]);
  });
  return element(
    'pivotCacheDefinition',
    {
      xmlns: namespaces.main,
      'xmlns:r': namespaces.relationships,
      'r:id': recordsId,
      refreshOnLoad: 1,
      createdVersion: pivotVersion,
      refreshedVersion: pivotVersion,
      minRefreshableVersion: oldestVersion,
      recordCount: source.records.length,
    },
    [
      element('cacheSource', { type: 'worksheet' }, [element('worksheetSource', { name: table })]),
      element('cacheFields', { count: fields.length }, fields),
    ],
  );
}

/** The source's rows; fields with shared items name them by index. */
export function cacheRecords(
  source: PivotSource,
  items: ReadonlyMap<string, SharedItems>,
): XmlElement {
  const shared = source.fields.map((field) => items.get(field));
  return element(
    'pivotCacheRecords',
    { xmlns: namespaces.main, count: source.records.length },
    source.records.map((record) => {
      const values = source.fields.map((_, column) => {
        const value = record[column] ?? null;
        const known = shared[column];
        return known ? `<x v="${known.get(keyOf(value))?.index ?? 0}"/>` : valueXml(value);
      });
      return `<r>${values.join('')}</r>`;
    }),
  );
}

/** A value as text, since a cache holds hundreds of thousands. */
function valueXml(value: CellValue): string {
  if (value === null || value === '') return '<m/>';
  if (typeof value === 'number') return `<n v="${value}"/>`;
  if (typeof value === 'boolean') return `<b v="${value ? 1 : 0}"/>`;
  if (typeof value === 'object') return element('e', { v: value.error }).toString();
  return `<s v="${escapeAttribute(value)}"/>`;
}

/** What kinds of values a field holds (ECMA-376 Part 1, 18.10.1.90); a false word repairs the file. */
function traits(values: readonly CellValue[]): Record<string, string | number | null> {
  const numbers = values.filter((value) => typeof value === 'number');
  const blanks = values.some((value) => value === null || value === '');
  const texts = values.filter((value) => typeof value === 'string').filter(Boolean);
  const others = values.some((value) => typeof value === 'boolean' || isError(value));
  const hasText = texts.length > 0 || others;
  const least = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const most = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    containsSemiMixedTypes: hasText || blanks ? null : values.length === 0 ? null : 0,
    containsNonDate: blanks && !hasText && numbers.length === 0 ? 0 : null,
    containsString: !hasText && values.length > 0 ? 0 : null,
    containsBlank: blanks ? 1 : null,
    containsMixedTypes: hasText && numbers.length > 0 ? 1 : null,
    containsNumber: numbers.length > 0 ? 1 : null,
    containsInteger: numbers.length > 0 && numbers.every(Number.isInteger) ? 1 : null,
    minValue: numbers.length > 0 ? least : null,
    maxValue: numbers.length > 0 ? most : null,
    longText: texts.some((text) => text.length > 255) ? 1 : null,
  };
}

function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null;
}
