import type { CellFormat } from '../../../domain/grid/sheet-spec';
import { digest } from '../package/digest';
import { contentTypes, namespaces } from '../package/kinds';
import type { Package } from '../package/package';
import { element, parseXml, type XmlElement } from '../package/xml';
import type { DefaultFont } from './character-width';
import { formatted, type Look } from './look';
import { builtInFormats, firstCustomId } from './number-formats';

const part = 'xl/styles.xml';

/** The least styles part that Excel opens. */
const bareStyles = `<styleSheet xmlns="${namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The children of the style sheet in the order that Excel accepts (CT_Stylesheet, 18.8.39). */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** A list of the style sheet with what its entries are spelled like, to find an equal one. */
class StyleList {
  private readonly indexes = new Map<string, number>();
  readonly entries: string[] = [];

  constructor(private readonly list: XmlElement) {
    for (const entry of list.elements()) this.remember(entry.toString());
  }

  /** The index of an entry spelled so, added when there is none. */
  indexOf(xml: string): { index: number; added: boolean } {
    const known = this.indexes.get(xml);
    if (known !== undefined) return { index: known, added: false };
    this.list.children.push(parseXml(xml));
    this.remember(xml);
    this.list.set('count', this.entries.length);
    return { index: this.entries.length - 1, added: true };
  }

  private remember(xml: string): void {
    if (!this.indexes.has(xml)) this.indexes.set(xml, this.entries.length);
    this.entries.push(xml);
  }
}

/**
 * The workbook's cell formats. Entries are only ever added, so an index stays good; equal looks share
 * one entry.
 */
export class Styles {
  private readonly root: XmlElement;
  private readonly lists = new Map<string, StyleList>();
  private readonly looks = new Map<number, Look>();
  private readonly known = new Map<string, number>();
  private changed = false;

  constructor(
    private readonly home: Package,
    private readonly workbookPart: string,
  ) {
    this.root = parseXml(home.text(this.part() ?? '') ?? bareStyles);
  }

  /** How the cell format of an index looks. */
  look(index: number): Look {
    let look = this.looks.get(index);
    if (!look) this.looks.set(index, (look = this.readLook(index)));
    return look;
  }

  /** The index of a cell format that looks so. */
  indexOf(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = element(
      'xf',
      {
        numFmtId: this.numberFormatId(look.numberFormat),
        fontId: this.intern('fonts', look.font),
        fillId: this.intern('fills', look.fill),
        borderId: this.intern('borders', look.border),
        xfId: look.xfId,
      },
      parseXml(`<rest>${look.rest}</rest>`).elements(),
    );
    for (const [name, value] of parseXml(`<flags${look.flags}/>`).attributes)
      xf.attributes.set(name, value);
    for (const apply of ['NumberFormat', 'Font', 'Fill', 'Border']) xf.set(`apply${apply}`, 1);
    if (xf.child('alignment')) xf.set('applyAlignment', 1);
    if (xf.child('protection')) xf.set('applyProtection', 1);
    const index = this.intern('cellXfs', xf.toString());
    this.known.set(key, index);
    return index;
  }

  /** The index of the look at `index` with a format laid over it. */
  formatted(index: number, format: CellFormat): number {
    const key = `${index} ${JSON.stringify(format)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.indexOf(formatted(this.look(index), format));
    this.known.set(key, made);
    return made;
  }

  /** The index of a conditional format's look, given as `<dxf>`. */
  dxf(xml: string): number {
    return this.intern('dxfs', xml);
  }

  /** The `<dxf>` of an index; null when there is none. */
  dxfAt(index: number): string | null {
    return this.list('dxfs').entries[index] ?? null;
  }

  /** Tells the cell formats, as far as they go now, from another workbook's. */
  fingerprint(count = this.list('cellXfs').entries.length): { count: number; digest: string } {
    const formats = this.list('cellXfs').entries.slice(0, count);
    return { count, digest: digest(formats.join('')) };
  }

  /** The font of cells without a look of their own, which column widths are counted in. */
  defaultFont(): DefaultFont {
    const font = parseXml(this.look(0).font || '<font/>');
    const size = Number(font.child('sz')?.get('val') ?? 11);
    return { name: font.child('name')?.get('val') ?? 'Calibri', size };
  }

  /** Gives a workbook without looks the least that Excel opens. */
  ensurePart(): void {
    if (this.part() !== null) return;
    this.home.setXml(part, this.root);
    this.home.contentTypes().set(part, contentTypes.styles);
    this.home.relationships(this.workbookPart).add('styles', part);
  }

  save(): void {
    if (!this.changed) return;
    this.ensurePart();
    this.home.setXml(this.part() ?? part, this.root);
    this.changed = false;
  }

  private part(): string | null {
    return this.home.relationships(this.workbookPart).parts('styles')[0] ?? null;
  }

  private readLook(index: number): Look {
    const xf = parseXml(this.list('cellXfs').entries[index] ?? '<xf/>');
    const entry = (list: string, id: string): string =>
      this.list(list).entries[Number(xf.get(id) ?? 0)] ?? this.list(list).entries[0] ?? '';
    const flags = ['quotePrefix', 'pivotButton'].filter((flag) => xf.get(flag) === '1');
    return {
      font: entry('fonts', 'fontId'),
      fill: entry('fills', 'fillId'),
      border: entry('borders', 'borderId'),
      numberFormat: this.numberFormat(Number(xf.get('numFmtId') ?? 0)),
      rest: xf
        .elements()
        .filter(({ name }) => name !== 'extLst')
        .map(String)
        .join(''),
      xfId: xf.get('xfId') ?? '0',
      flags: flags.map((flag) => ` ${flag}="1"`).join(''),
    };
  }

  /** Excel's own formats that follow the region keep their id; others are told by their code. */
  private numberFormat(id: number): string {
    const own = this.root
      .child('numFmts')
      ?.elements()
      .find((entry) => entry.get('numFmtId') === String(id));
    return own?.get('formatCode') ?? (id === 14 ? undefined : builtInFormats.get(id)) ?? `#${id}`;
  }

  /** The id of a number format, added when it is new. */
  numberFormatId(code: string): number {
    const byId = /^#(\d+)$/u.exec(code);
    if (byId) return Number(byId[1]);
    for (const [id, builtIn] of builtInFormats) if (builtIn === code && id !== 14) return id;
    const list = this.holder('numFmts');
    const known = list.elements().find((entry) => entry.get('formatCode') === code);
    if (known) return Number(known.get('numFmtId'));
    const ids = list.elements().map((entry) => Number(entry.get('numFmtId')));
    const id = Math.max(firstCustomId - 1, ...ids) + 1;
    list.children.push(element('numFmt', { numFmtId: id, formatCode: code }));
    list.set('count', list.elements().length);
    this.changed = true;
    return id;
  }

  private intern(list: string, xml: string): number {
    const { index, added } = this.list(list).indexOf(xml);
    if (added) this.changed = true;
    return index;
  }

  private list(name: string): StyleList {
    let list = this.lists.get(name);
    if (!list) this.lists.set(name, (list = new StyleList(this.holder(name))));
    return list;
  }

  /** The list's element, made in its place when the style sheet has none. */
  private holder(name: string): XmlElement {
    const known = this.root.child(name);
    if (known) return known;
    const made = element(name, { count: 0 });
    const place = order.indexOf(name);
    const at = this.root.children.findIndex(
      (child) => typeof child !== 'string' && order.indexOf(child.name) > place,
    );
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    return made;
  }
}
