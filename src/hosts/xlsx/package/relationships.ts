import type { TextParts } from './text-parts';
import { element, parseXml, type XmlElement } from './xml';

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const documentTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "drawing". */
  readonly kind: string;
  /** The part it leads to; null for a target outside of the package. */
  readonly part: string | null;
}

/** Where a part's relationships stand: 'xl/workbook.xml' → 'xl/_rels/workbook.xml.rels'. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part refers to; changes go to the package at once. */
export class Relationships {
  private readonly root: XmlElement;

  constructor(
    private readonly home: TextParts,
    private readonly source: string,
  ) {
    const xml = home.text(relationshipsPart(source));
    this.root = xml === null ? element('Relationships', { xmlns: namespace }) : parseXml(xml);
  }

  all(): readonly Relationship[] {
    return this.root.elements('Relationship').map((entry) => ({
      id: entry.get('Id') ?? '',
      kind: (entry.get('Type') ?? '').split('/').at(-1) ?? '',
      part:
        entry.get('TargetMode') === 'External'
          ? null
          : resolve(this.source, entry.get('Target') ?? ''),
    }));
  }

  part(id: string): string | null {
    return this.all().find((entry) => entry.id === id)?.part ?? null;
  }

  /** The parts that it leads to by this kind. */
  parts(kind: string): readonly string[] {
    return this.all().flatMap((entry) =>
      entry.kind === kind && entry.part !== null ? [entry.part] : [],
    );
  }

  /** Adds a relationship of an office document kind and returns its id. */
  add(kind: string, part: string): string {
    const taken = new Set(this.all().map((entry) => entry.id));
    let number = 1;
    while (taken.has(`rId${number}`)) number += 1;
    this.root.children.push(
      element('Relationship', {
        Id: `rId${number}`,
        Type: documentTypes + kind,
        Target: relative(this.source, part),
      }),
    );
    this.save();
    return `rId${number}`;
  }

  remove(id: string): void {
    const entry = this.root.elements('Relationship').find((other) => other.get('Id') === id);
    if (!entry) return;
    this.root.remove(entry);
    this.save();
  }

  private save(): void {
    this.home.setXml(relationshipsPart(this.source), this.root);
  }
}

/** "../drawings/drawing1.xml" or "/xl/drawings/drawing1.xml", from a part's folder, as a part name. */
function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The way from a part's folder to another part, as Excel writes it: "../tables/table1.xml". */
function relative(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
