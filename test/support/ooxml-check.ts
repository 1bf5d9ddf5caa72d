import { strFromU8, unzipSync } from 'fflate';
import { parseAddress } from '../../src/domain/grid/address';
import type { Rect } from '../../src/domain/grid/grid';
import { parseXml, type XmlElement } from '../../src/hosts/xlsx/package/xml';
import { overlaps, rangesOf } from '../../src/hosts/xlsx/worksheet/ranges';

/** The children of a worksheet in the order that its schema demands (ECMA-376 Part 1, CT_Worksheet). */
const worksheetOrder =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** The children of the workbook in the order of CT_Workbook. */
const workbookOrder =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes fileRecoveryPr webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** A sentence for each thing in a workbook file over which Excel would offer a repair. */
export function ooxmlProblems(file: Uint8Array): readonly string[] {
  const book = new Book(file);
  return [
    ...contentTypeProblems(book),
    ...relationshipProblems(book),
    ...workbookProblems(book),
    ...styleProblems(book),
    ...stringProblems(book),
    ...book.matching(/^xl\/worksheets\/[^/]+\.xml$/u).flatMap((part) => sheetProblems(book, part)),
    ...idProblems(book),
    ...pivotProblems(book),
  ];
}

class Book {
  private readonly files: Record<string, Uint8Array>;

  constructor(file: Uint8Array) {
    this.files = unzipSync(file);
  }

  get names(): readonly string[] {
    return Object.keys(this.files).filter((name) => !name.endsWith('/'));
  }

  has(part: string): boolean {
    return part in this.files;
  }

  matching(pattern: RegExp): readonly string[] {
    return this.names.filter((name) => pattern.test(name));
  }

  xml(part: string): XmlElement {
    return parseXml(strFromU8(this.files[part] ?? new Uint8Array()));
  }

  /** The parts that a part refers to, by relationship id; null for what lies outside. */
  targets(part: string): ReadonlyMap<string, string | null> {
    const slash = part.lastIndexOf('/');
    const rels = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
    if (!this.has(rels)) return new Map();
    return new Map(
      this.xml(rels)
        .elements('Relationship')
        .map((link) => [
          link.get('Id') ?? '',
          link.get('TargetMode') === 'External' ? null : resolved(part, link.get('Target') ?? ''),
        ]),
    );
  }
}

function resolved(from: string, target: string): string {
  return new URL(target, `https://book/${from}`).pathname.slice(1);
}

function contentTypeProblems(book: Book): string[] {
  const types = book.xml('[Content_Types].xml');
  const overrides = types.elements('Override').map((type) => type.get('PartName')?.slice(1) ?? '');
  const defaults = types
    .elements('Default')
    .map((type) => type.get('Extension')?.toLowerCase() ?? '');
  return [
    ...repeated(overrides).map((part) => `two content types for ${part}`),
    ...overrides
      .filter((part) => !book.has(part))
      .map((part) => `content type of a missing part ${part}`),
    ...book.names
      .filter((part) => part !== '[Content_Types].xml' && !overrides.includes(part))
      .filter((part) => !defaults.includes(part.slice(part.lastIndexOf('.') + 1).toLowerCase()))
      .map((part) => `no content type for ${part}`),
  ];
}

function relationshipProblems(book: Book): string[] {
  return book.matching(/_rels\/[^/]*\.rels$/u).flatMap((rels) => {
    const part = rels.replace('_rels/', '').replace(/\.rels$/u, '');
    const links = book.xml(rels).elements('Relationship');
    return [
      ...(part === '' || book.has(part) ? [] : [`${rels} belongs to no part`]),
      ...repeated(links.map((link) => link.get('Id') ?? '')).map((id) => `${rels}: ${id} twice`),
      ...[...book.targets(part).values()].flatMap((target) =>
        target === null || book.has(target) ? [] : [`${rels} leads to a missing ${target}`],
      ),
    ];
  });
}

function workbookProblems(book: Book): string[] {
  const part = 'xl/workbook.xml';
  const workbook = book.xml(part);
  const sheets = workbook.child('sheets')?.elements('sheet') ?? [];
  const names = workbook.child('definedNames')?.elements('definedName') ?? [];
  const keys = names.map(
    (name) => `${name.get('name')?.toLowerCase() ?? ''}|${name.get('localSheetId') ?? ''}`,
  );
  const sheetNames = sheets.map((sheet) => sheet.get('name')?.toLowerCase() ?? '');
  return [
    ...orderProblems(part, workbook, workbookOrder),
    ...repeated(sheetNames).map((name) => `two sheets are called ${name}`),
    ...sheetNames
      .filter((name) => name.length > 31 || name === '' || /[[\]:*?/\\]/u.test(name))
      .map((name) => `no name for a sheet: ${name}`),
    ...repeated(sheets.map((sheet) => sheet.get('sheetId') ?? '')).map(
      (id) => `sheetId ${id} twice`,
    ),
    ...sheets
      .filter((sheet) => !book.targets(part).has(sheet.get('r:id') ?? ''))
      .map((sheet) => `${sheet.get('name') ?? ''} has no part`),
    ...repeated(keys).map((key) => `defined name ${key} twice`),
    ...names
      .filter((name) => Number(name.get('localSheetId') ?? 0) >= sheets.length)
      .map((name) => `${name.get('name') ?? ''} belongs to no sheet`),
  ];
}

function stringProblems(book: Book): string[] {
  const part = 'xl/sharedStrings.xml';
  if (!book.has(part)) return [];
  const table = book.xml(part);
  const told = table.get('uniqueCount');
  const count = table.elements('si').length;
  return told === null || Number(told) === count ? [] : [`${part} counts ${told}, not ${count}`];
}

function styleProblems(book: Book): string[] {
  const styles = book.xml('xl/styles.xml');
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'];
  const sizeOf = (name: string): number => styles.child(name)?.elements().length ?? 0;
  const kinds = ['font', 'fill', 'border'];
  return [
    ...lists.flatMap((name) => countProblems('styles', styles.child(name))),
    ...(styles.child('cellXfs')?.elements('xf') ?? []).flatMap((xf, index) =>
      kinds
        .filter((kind) => Number(xf.get(`${kind}Id`) ?? 0) >= sizeOf(`${kind}s`))
        .map((kind) => `cell format ${index} has no ${kind}`),
    ),
  ];
}

function sheetProblems(book: Book, part: string): string[] {
  const sheet = book.xml(part);
  const cells = sheet.child('sheetData')?.all('c') ?? [];
  const styles = book.xml('xl/styles.xml');
  const formats = styles.child('cellXfs')?.elements().length ?? 0;
  const dxfs = styles.child('dxfs')?.elements().length ?? 0;
  const targets = book.targets(part);
  const strings = book.has('xl/sharedStrings.xml')
    ? book.xml('xl/sharedStrings.xml').elements('si').length
    : 0;
  const rules = sheet
    .elements('conditionalFormatting')
    .flatMap((block) => block.elements('cfRule'));
  return [
    ...orderProblems(part, sheet, worksheetOrder),
    ...positionProblems(part, sheet),
    ...cells
      .filter((cell) => Number(cell.get('s') ?? 0) >= formats)
      .map((cell) => `${part}: ${cell.get('r') ?? ''} has no format`),
    ...cells
      .filter((cell) => cell.get('t') === 's' && Number(cell.child('v')?.text) >= strings)
      .map((cell) => `${part}: ${cell.get('r') ?? ''} has no text`),
    ...rules
      .filter((rule) => Number(rule.get('dxfId') ?? -1) >= dxfs)
      .map((rule) => `${part}: rule ${rule.get('priority') ?? ''} has no look`),
    ...overlapProblems(part, sheet, 'mergeCells', 'ref'),
    ...overlapProblems(part, sheet, 'dataValidations', 'sqref'),
    ...['mergeCells', 'dataValidations', 'tableParts'].flatMap((name) =>
      countProblems(part, sheet.child(name)),
    ),
    ...['drawing', 'legacyDrawing', 'tablePart', 'pageSetup']
      .flatMap((name) => sheet.all(name))
      .map((element) => element.get('r:id'))
      .filter((id) => id !== null && !targets.has(id))
      .map((id) => `${part}: ${id ?? ''} leads nowhere`),
  ];
}

/** Rows and cells must come in order; one out of place makes the file unreadable. */
function positionProblems(part: string, sheet: XmlElement): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of sheet.child('sheetData')?.elements('row') ?? []) {
    const number = Number(row.get('r') ?? lastRow + 1);
    if (number <= lastRow) problems.push(`${part}: row ${number} out of order`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of row.elements('c')) {
      const at = parseAddress(cell.get('r') ?? '');
      if (!at || at.top !== number - 1 || at.left <= lastColumn)
        problems.push(`${part}: cell ${cell.get('r') ?? ''} out of order`);
      lastColumn = at?.left ?? lastColumn;
    }
  }
  return problems;
}

/** Blocks of a section that overlap: by top row, each against those that still reach down to it. */
function overlapProblems(
  part: string,
  sheet: XmlElement,
  section: string,
  attribute: string,
): string[] {
  const blocks = (sheet.child(section)?.elements() ?? [])
    .flatMap((element) => rangesOf(element, attribute))
    .sort((a, b) => a.top - b.top);
  const problems: string[] = [];
  let open: Rect[] = [];
  for (const block of blocks) {
    open = open.filter(({ bottom }) => bottom >= block.top);
    if (open.some((other) => overlaps(other, block)))
      problems.push(`${part}: ${section} overlap in row ${block.top + 1}`);
    open.push(block);
  }
  return problems;
}

/** Ids and names that must differ over the whole workbook. */
function idProblems(book: Book): string[] {
  const tables = book.matching(/^xl\/tables\/[^/]+\.xml$/u).map((part) => book.xml(part));
  const names = book.xml('xl/workbook.xml').child('definedNames')?.elements('definedName') ?? [];
  const taken = [
    ...tables.map((table) => table.get('displayName')),
    ...names.map((n) => n.get('name')),
  ]
    .map((name) => name?.toLowerCase() ?? '')
    .filter((name) => !name.startsWith('_xlnm.'));
  const tableNames = new Set(tables.map((table) => table.get('displayName')?.toLowerCase() ?? ''));
  return [
    ...repeated(tables.map((table) => table.get('id') ?? '')).map((id) => `table id ${id} twice`),
    ...repeated(taken)
      .filter((name) => tableNames.has(name))
      .map((name) => `the name of table ${name} is taken`),
    ...tables.flatMap((table) => {
      const columns = table.child('tableColumns')?.elements('tableColumn') ?? [];
      const title = table.get('displayName') ?? '';
      const range = parseAddress(table.get('ref') ?? '');
      const width = range ? range.right - range.left + 1 : 0;
      return [
        ...countProblems(title, table.child('tableColumns')),
        ...(width === columns.length
          ? []
          : [`table ${title} is ${width} wide, not ${columns.length}`]),
        ...repeated(columns.map((column) => column.get('id') ?? '')).map(
          (id) => `${title}: ${id} twice`,
        ),
        ...repeated(columns.map((column) => column.get('name')?.toLowerCase() ?? '')).map(
          (name) => `${title}: column ${name} twice`,
        ),
      ];
    }),
  ];
}

function pivotProblems(book: Book): string[] {
  const caches = book.xml('xl/workbook.xml').child('pivotCaches')?.elements('pivotCache') ?? [];
  const workbookTargets = book.targets('xl/workbook.xml');
  const partOf = new Map(
    caches.map((cache) => [cache.get('cacheId'), workbookTargets.get(cache.get('r:id') ?? '')]),
  );
  return [
    ...repeated(caches.map((cache) => cache.get('cacheId') ?? '')).map((id) => `cache ${id} twice`),
    ...book.matching(/^xl\/pivotTables\/[^/]+\.xml$/u).flatMap((part) => {
      const table = book.xml(part);
      const cachePart = partOf.get(table.get('cacheId'));
      if (cachePart === undefined || cachePart === null) return [`${part} names no cache`];
      if (![...book.targets(part).values()].includes(cachePart))
        return [`${part}: another's cache`];
      const fields = book.xml(cachePart).child('cacheFields')?.elements('cacheField') ?? [];
      const own = table.child('pivotFields')?.elements('pivotField') ?? [];
      return [
        ...(own.length === fields.length ? [] : [`${part} has ${own.length} fields`]),
        ...own.flatMap((field, index) => itemProblems(part, field, fields[index])),
      ];
    }),
    ...book.matching(/^xl\/pivotCache\/pivotCacheDefinition[^/]*\.xml$/u).flatMap((part) => {
      const [records] = [...book.targets(part).values()];
      const count =
        records === undefined || records === null ? 0 : book.xml(records).elements('r').length;
      const told = Number(book.xml(part).get('recordCount'));
      return told === count ? [] : [`${part} tells of ${told} records, not ${count}`];
    }),
  ];
}

/** Each item of a pivot field names another value that the cache has. */
function itemProblems(part: string, field: XmlElement, cached: XmlElement | undefined): string[] {
  const values = cached?.child('sharedItems')?.elements().length ?? 0;
  const items = (field.child('items')?.elements('item') ?? []).flatMap(
    (item) => item.get('x') ?? [],
  );
  const name = cached?.get('name') ?? '';
  return [
    ...countProblems(part, field.child('items')),
    ...repeated(items).map((x) => `${part}: ${name} shows value ${x} twice`),
    ...items.filter((x) => Number(x) >= values).map((x) => `${part}: ${name} has no value ${x}`),
  ];
}

function orderProblems(part: string, root: XmlElement, order: readonly string[]): string[] {
  const places = root.elements().map(({ name }) => order.indexOf(name));
  return places.some((place, index) => place >= 0 && place < (places[index - 1] ?? -1))
    ? [
        `${part}: children out of order: ${root
          .elements()
          .map(({ name }) => name)
          .join(' ')}`,
      ]
    : [];
}

function countProblems(where: string, list: XmlElement | null): string[] {
  const told = list?.get('count') ?? null;
  if (!list || told === null || Number(told) === list.elements().length) return [];
  return [`${where}: ${list.name} counts ${told}, not ${list.elements().length}`];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
