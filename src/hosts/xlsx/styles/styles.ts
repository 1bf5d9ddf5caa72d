import type { CellFormat } from '../../../domain/grid/sheet-spec';
import { digest } from '../package/digest';
import { contentTypes } from '../package/kinds';
import type { Package } from '../package/package';
import { element, parseXml } from '../package/xml';
import type { DefaultFont } from './character-width';
import { formatted, type Look } from './look';
import { StyleSheet } from './style-sheet';

const part = 'xl/styles.xml';

/** The workbook's cell formats; equal looks share one. */
export class Styles {
  private readonly sheet: StyleSheet;
  private readonly looks = new Map<number, Look>();
  private readonly known = new Map<string, number>();

  constructor(
    private readonly home: Package,
    private readonly workbookPart: string,
  ) {
    this.sheet = new StyleSheet(home.text(this.part() ?? ''));
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
        numFmtId: this.sheet.numberFormatId(look.numberFormat),
        fontId: this.sheet.intern('fonts', look.font),
        fillId: this.sheet.intern('fills', look.fill),
        borderId: this.sheet.intern('borders', look.border),
        xfId: look.xfId,
      },
      parseXml(`<rest>${look.rest}</rest>`).elements(),
    );
    for (const [name, value] of parseXml(`<flags${look.flags}/>`).attributes)
      xf.attributes.set(name, value);
    for (const apply of ['NumberFormat', 'Font', 'Fill', 'Border']) xf.set(`apply${apply}`, 1);
    if (xf.child('alignment')) xf.set('applyAlignment', 1);
    if (xf.child('protection')) xf.set('applyProtection', 1);
    const index = this.sheet.intern('cellXfs', xf.toString());
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

  /** The id of a number format, added when it is new. */
  numberFormatId(code: string): number {
    return this.sheet.numberFormatId(code);
  }

  /** The index of a conditional format's look, given as `<dxf>`. */
  dxf(xml: string): number {
    return this.sheet.intern('dxfs', xml);
  }

  /** The `<dxf>` of an index; null when there is none. */
  dxfAt(index: number): string | null {
    return this.sheet.entries('dxfs')[index] ?? null;
  }

  /** Tells the cell formats, as far as they go now, from another workbook's. */
  fingerprint(count = this.sheet.entries('cellXfs').length): { count: number; digest: string } {
    const formats = this.sheet.entries('cellXfs').slice(0, count);
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
    this.home.setXml(part, this.sheet.root);
    this.home.contentTypes().set(part, contentTypes.styles);
    this.home.relationships(this.workbookPart).add('styles', part);
  }

  save(): void {
    if (!this.sheet.isChanged) return;
    this.ensurePart();
    this.home.setXml(this.part() ?? part, this.sheet.root);
    this.sheet.isChanged = false;
  }

  private part(): string | null {
    return this.home.relationships(this.workbookPart).parts('styles')[0] ?? null;
  }

  private readLook(index: number): Look {
    const xf = parseXml(this.sheet.entries('cellXfs')[index] ?? '<xf/>');
    const entry = (list: string, id: string): string =>
      this.sheet.entries(list)[Number(xf.get(id) ?? 0)] ?? this.sheet.entries(list)[0] ?? '';
    const flags = ['quotePrefix', 'pivotButton'].filter((flag) => xf.get(flag) === '1');
    return {
      font: entry('fonts', 'fontId'),
      fill: entry('fills', 'fillId'),
      border: entry('borders', 'borderId'),
      numberFormat: this.sheet.numberFormat(Number(xf.get('numFmtId') ?? 0)),
      rest: xf
        .elements()
        .filter(({ name }) => name !== 'extLst')
        .map(String)
        .join(''),
      xfId: xf.get('xfId') ?? '0',
      flags: flags.map((flag) => ` ${flag}="1"`).join(''),
    };
  }
}
