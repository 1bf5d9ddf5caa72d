import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CustomXmlPart } from '../model/custom-xml-part';
import type { Workbook } from '../model/workbook';

const PART = /^customXml\/item\d+\.xml$/;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** Takes the custom XML parts, which exceljs passes over, out of a file. */
export function readCustomXml(book: Workbook, file: Uint8Array): void {
  const parts = unzipSync(file, { filter: ({ name }) => PART.test(name) });
  for (const bytes of Object.values(parts))
    book.customXmlParts.push(new CustomXmlPart(book.newId(), strFromU8(bytes)));
}

/** Adds the workbook's custom XML parts to a file that has none. */
export function withCustomXml(book: Workbook, file: Uint8Array): Uint8Array {
  if (book.customXmlParts.length === 0) return file;
  const entries = unzipSync(file);
  const relations = strFromU8(entries[RELATIONS] ?? new Uint8Array());
  const added = book.customXmlParts.map(({ xml }, at) => {
    entries[`customXml/item${at + 1}.xml`] = strToU8(xml);
    return `<Relationship Id="customXml${at + 1}" Type="${RELATION}" Target="../customXml/item${at + 1}.xml"/>`;
  });
  entries[RELATIONS] = strToU8(
    relations.replace('</Relationships>', `${added.join('')}</Relationships>`),
  );
  return zipSync(entries);
}
