import { namespaces } from '../package/kinds';
import { element, parseXml, type XmlElement } from '../package/xml';
import { builtInFormats, firstCustomId } from './number-formats';

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

/** The lists of a styles part. Entries are only ever added, so an index stays good. */
export class StyleSheet {
  readonly root: XmlElement;
  /** Whether an entry came since the sheet was read or last saved. */
  isChanged = false;
  private readonly lists = new Map<string, StyleList>();

  /** @param xml null for a workbook without styles */
  constructor(xml: string | null) {
    this.root = parseXml(xml ?? bareStyles);
  }

  /** A list's entries as XML, by index; none when the sheet has no such list. */
  entries(list: string): readonly string[] {
    return this.list(list).entries;
  }

  /** Excel's own formats that follow the region keep their id; others are told by their code. */
  numberFormat(id: number): string {
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
    this.isChanged = true;
    return id;
  }

  /** The index of an entry of a list, added when there is none like it. */
  intern(list: string, xml: string): number {
    const { index, added } = this.list(list).indexOf(xml);
    if (added) this.isChanged = true;
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
