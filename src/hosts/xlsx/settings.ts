import { settingNamespace, settingOfXml, settingXml } from '../stored-setting';
import { contentTypes, namespaces } from './package/kinds';
import type { Package } from './package/package';
import { declaration, element } from './package/xml';

const workbookPart = 'xl/workbook.xml';

/** Reads the JSON value that the workbook keeps under a key; undefined when there is none. */
export function readStored(home: Package, key: string): unknown {
  const part = partOf(home, key);
  return part === null ? undefined : settingOfXml(key, home.text(part) ?? '');
}

/** Keeps a JSON value under a key, in a custom XML part; `undefined` removes it. */
export function writeStored(home: Package, key: string, value: unknown): void {
  const known = partOf(home, key);
  if (value === undefined) {
    if (known !== null) removePart(home, known);
    return;
  }
  const part = known ?? addPart(home, key);
  home.setText(part, declaration + settingXml(key, value));
}

function partOf(home: Package, key: string): string | null {
  const mark = `xmlns="${settingNamespace(key)}"`;
  const parts = home.relationships(workbookPart).parts('customXml');
  return parts.find((part) => home.text(part)?.slice(0, 1024).includes(mark)) ?? null;
}

function addPart(home: Package, key: string): string {
  const part = home.freeName('customXml/item', '.xml');
  const properties = part.replace('/item', '/itemProps');
  home.relationships(workbookPart).add('customXml', part);
  home.setXml(
    properties,
    element('ds:datastoreItem', { 'ds:itemID': itemId(part), 'xmlns:ds': namespaces.customXml }, [
      element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': settingNamespace(key) })]),
    ]),
  );
  home.contentTypes().set(properties, contentTypes.customXmlProperties);
  home.setText(part, '');
  home.relationships(part).add('customXmlProps', properties);
  return part;
}

/** Each item wants a GUID; the part's number tells ours apart, and the same file comes out twice. */
function itemId(part: string): string {
  const number = /\d+/u.exec(part)?.[0] ?? '0';
  return `{B1E50000-4E56-4D00-8000-${number.padStart(12, '0')}}`;
}

function removePart(home: Package, part: string): void {
  const relationships = home.relationships(workbookPart);
  const entry = relationships.all().find((other) => other.part === part);
  for (const properties of home.relationships(part).parts('customXmlProps'))
    home.remove(properties);
  home.remove(part);
  if (entry) relationships.remove(entry.id);
}
