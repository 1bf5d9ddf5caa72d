import { parseXml, XmlElement } from '../package/xml';
import { placeOf, type SectionName } from './order';
import { Rows } from './rows';

/** One child of a worksheet: its text as read, or the element that has been asked for. */
interface Section {
  readonly name: string;
  readonly raw: string;
  element: XmlElement | null;
}

/**
 * A worksheet part. Sections are parsed when asked for; what nobody asks for is written back as it
 * was read.
 */
export class Worksheet {
  private parsedRows: Rows | null = null;

  private constructor(
    private readonly head: string,
    private sections: Section[],
    private readonly tail: string,
  ) {}

  static parse(xml: string): Worksheet {
    const start = /<worksheet(?:\s[^>]*)?>/u.exec(xml);
    if (!start) throw new Error('not a worksheet');
    const inside = start.index + start[0].length;
    const end = xml.lastIndexOf('</worksheet>');
    const sections = splitSections(xml, inside, end);
    return new Worksheet(xml.slice(0, inside), sections, xml.slice(end));
  }

  get rows(): Rows {
    return (this.parsedRows ??= Rows.parse(
      this.sections.find((section) => section.name === 'sheetData')?.raw ?? '',
    ));
  }

  /** The sections of that name, to read or change in place. */
  elements(name: SectionName): readonly XmlElement[] {
    return this.sections
      .filter((section) => section.name === name)
      .map((section) => (section.element ??= parseXml(section.raw)));
  }

  element(name: SectionName): XmlElement | null {
    return this.elements(name)[0] ?? null;
  }

  /** The section of that name, made in its place when there is none. */
  ensure(name: SectionName): XmlElement {
    const known = this.element(name);
    if (known) return known;
    const made = new XmlElement(name);
    this.add(made);
    return made;
  }

  /** Adds a section where the format wants it, behind others of its name. */
  add(element: XmlElement): void {
    this.insert({ name: element.name, raw: '', element });
  }

  drop(element: XmlElement): void {
    this.sections = this.sections.filter((section) => section.element !== element);
  }

  dropAll(name: SectionName): void {
    this.sections = this.sections.filter((section) => section.name !== name);
  }

  /** All sections of that name as text; '' when there is none. */
  sectionXml(name: string): string {
    return this.sections
      .filter((section) => section.name === name)
      .map(sectionText)
      .join('');
  }

  /** Puts the sections of that name back as `xml` has them. */
  restoreSections(name: string, xml: string): void {
    this.sections = this.sections.filter((section) => section.name !== name);
    for (const section of splitSections(xml, 0, xml.length)) this.insert(section);
  }

  /** The names of the sections other than the cells. */
  sectionNames(): ReadonlySet<string> {
    return new Set(
      this.sections.map((section) => section.name).filter((name) => name !== 'sheetData'),
    );
  }

  private insert(section: Section): void {
    const place = placeOf(section.name, () => section.raw) ?? 0;
    const behind = this.sections.findIndex((other) => {
      const otherPlace = placeOf(other.name, () => other.raw);
      return otherPlace !== null && otherPlace > place;
    });
    this.sections.splice(behind < 0 ? this.sections.length : behind, 0, section);
  }

  get xml(): string {
    const rows = this.parsedRows;
    const inner = this.sections
      .map((section) => (section.name === 'sheetData' && rows ? rows.xml : sectionText(section)))
      .join('');
    return this.head + inner + this.tail;
  }
}

/** The elements that stand side by side in a stretch of XML. */
function splitSections(xml: string, from: number, end: number): Section[] {
  const sections: Section[] = [];
  const tag = /<([^\s<>/!?]+)(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>|<!--[\s\S]*?-->/gu;
  tag.lastIndex = from;
  for (let match = tag.exec(xml); match && match.index < end; match = tag.exec(xml)) {
    const [whole, name, closed] = match;
    if (name === undefined) continue;
    const stop = closed === '/' ? match.index + whole.length : endOf(xml, name, tag.lastIndex);
    sections.push({ name, raw: xml.slice(match.index, stop), element: null });
    tag.lastIndex = stop;
  }
  return sections;
}

function sectionText(section: Section): string {
  return section.element ? section.element.toString() : section.raw;
}

/** Where the element that began before `from` ends, elements of its own name inside counted. */
function endOf(xml: string, name: string, from: number): number {
  const close = `</${name}>`;
  if (name === 'sheetData') return xml.indexOf(close, from) + close.length;
  const tag = new RegExp(
    `<(/?)${name.replaceAll('.', '\\.')}(?:\\s(?:"[^"]*"|[^<>"])*?)?(/?)>`,
    'gu',
  );
  tag.lastIndex = from;
  let depth = 1;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    if (match[1] === '/') depth -= 1;
    else if (match[2] !== '/') depth += 1;
    if (depth === 0) return tag.lastIndex;
  }
  throw new Error(`<${name}> has no end`);
}
