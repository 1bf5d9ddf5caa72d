import { plainText, stringItem } from '../worksheet/rich-text';
import { digest } from './digest';
import type { Package } from './package';
import { contentTypes, namespaces } from './kinds';
import { declaration } from './xml';

const part = 'xl/sharedStrings.xml';
const item = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/gu;

/**
 * The workbook's table of texts. Entries are only ever added, so an index stays good; each entry is
 * the XML inside its `<si>`.
 */
export class SharedStrings {
  private items: string[] | null = null;
  private readonly added: string[] = [];
  private indexes: Map<string, number> | null = null;
  private readonly plain = new Map<string, number>();
  private readonly digests = new Map<number, string>();
  private readonly texts: string[] = [];

  constructor(
    private readonly home: Package,
    private readonly workbookPart: string,
  ) {}

  /** The entry at an index; '' when the table is shorter. */
  at(index: number): string {
    return this.all()[index] ?? '';
  }

  /** The index of an entry, added when it is new. */
  indexOf(inner: string): number {
    const items = this.all();
    this.indexes ??= new Map(items.map((entry, index) => [entry, index]));
    const known = this.indexes.get(inner);
    if (known !== undefined) return known;
    this.indexes.set(inner, items.length);
    this.added.push(inner);
    return items.push(inner) - 1;
  }

  /** The index of a plain text, added when it is new. */
  indexOfText(text: string): number {
    let known = this.plain.get(text);
    if (known === undefined) this.plain.set(text, (known = this.indexOf(stringItem(text, null))));
    return known;
  }

  /** Tells this table, as far as it goes now, from another. */
  fingerprint(count = this.all().length): { count: number; digest: string } {
    let known = this.digests.get(count);
    if (known === undefined) {
      known = digest(this.all().slice(0, count).join('\n'));
      this.digests.set(count, known);
    }
    return { count, digest: known };
  }

  /** The plain text of the entry at an index. */
  textAt(index: number): string {
    let known = this.texts[index];
    if (known === undefined) this.texts[index] = known = plainText(this.at(index));
    return known;
  }

  /** Gives a workbook without texts an empty table of them. */
  ensurePart(): void {
    if (this.part() !== null) return;
    this.home.setText(part, `${declaration}<sst xmlns="${namespaces.main}" uniqueCount="0"></sst>`);
    this.home.contentTypes().set(part, contentTypes.sharedStrings);
    this.home.relationships(this.workbookPart).add('sharedStrings', part);
  }

  /** Writes what was added to the package. */
  save(): void {
    if (this.added.length === 0) return;
    this.ensurePart();
    const entries = this.added.map((inner) => `<si>${inner}</si>`).join('');
    const name = this.part() ?? part;
    const xml = this.home.text(name) ?? '';
    this.home.setText(name, this.counted(append(xml, entries)));
    this.added.length = 0;
  }

  private all(): string[] {
    if (this.items) return this.items;
    const name = this.part();
    const xml = (name !== null && this.home.text(name)) || '';
    this.items = [...xml.matchAll(item)].map(([, inner = '']) => inner);
    return this.items;
  }

  private part(): string | null {
    return this.home.relationships(this.workbookPart).parts('sharedStrings')[0] ?? null;
  }

  /** The number of entries as the part's root states it; how often they are used is not required. */
  private counted(xml: string): string {
    const total = this.all().length;
    return xml.replace(/<sst[^>]*>/u, (tag) =>
      tag.replace(/\suniqueCount="\d*"/u, ` uniqueCount="${total}"`).replace(/\scount="\d*"/u, ''),
    );
  }
}

function append(xml: string, entries: string): string {
  const close = xml.lastIndexOf('</sst>');
  if (close < 0)
    return xml.replace(/<sst([^>]*?)\s*\/>/u, (_, told: string) => `<sst${told}>${entries}</sst>`);
  // An extension list, if any, stays last.
  const last = xml.lastIndexOf('</si>');
  const at = last < 0 ? close : last + '</si>'.length;
  return xml.slice(0, at) + entries + xml.slice(at);
}
