import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NamedItem } from '../model/named-item';
import type { Workbook } from '../model/workbook';

const PART = 'xl/workbook.xml';

/** Takes the defined names out of a file; exceljs knows those of blocks of cells only. */
export function readNames(book: Workbook, file: Uint8Array): void {
  const parts = unzipSync(file, { filter: ({ name }) => name === PART });
  const xml = strFromU8(parts[PART] ?? new Uint8Array());
  if (!xml.includes('<definedName')) return;
  const elements = new DOMParser()
    .parseFromString(xml, 'text/xml')
    .getElementsByTagName('definedName');
  for (const element of elements) {
    const name = element.getAttribute('name') ?? '';
    // Print areas, titles and filters are not names to Office.js.
    if (name.startsWith('_xlnm.')) continue;
    const item = new NamedItem(name, `=${element.textContent ?? ''}`);
    item.visible = element.getAttribute('hidden') !== '1';
    const scope = element.getAttribute('localSheetId');
    const owner = scope === null ? book : book.sheets[Number(scope)];
    owner?.names.push(item);
  }
}

/** Adds the workbook's and the sheets' names to a file. */
export function withNames(book: Workbook, file: Uint8Array): Uint8Array {
  const all = [
    ...book.names.map((item) => elementOf(item, '')),
    ...book.sheets.flatMap(({ names }, at) =>
      names.map((item) => elementOf(item, ` localSheetId="${at}"`)),
    ),
  ].join('');
  if (all === '') return file;
  const entries = unzipSync(file);
  const xml = strFromU8(entries[PART] ?? new Uint8Array());
  entries[PART] = strToU8(
    xml.includes('</definedNames>')
      ? xml.replace('</definedNames>', () => `${all}</definedNames>`)
      : xml.replace('</sheets>', () => `</sheets><definedNames>${all}</definedNames>`),
  );
  return zipSync(entries);
}

function elementOf({ name, formula, visible }: NamedItem, scope: string): string {
  const hidden = visible ? '' : ' hidden="1"';
  return `<definedName name="${escaped(name)}"${scope}${hidden}>${escaped(formula.slice(1))}</definedName>`;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
