import { namespaces } from './kinds';
import type { Package } from './package';
import { element, parseXml, textElement, type XmlElement } from './xml';

/** One sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  /** "worksheet", "chartsheet", "dialogsheet". */
  readonly kind: string;
  readonly element: XmlElement;
}

/** A defined name: `scope` is the index of the sheet it belongs to, null for the whole workbook. */
export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  readonly scope: number | null;
}

/** The children of the workbook part in the order that Excel accepts (CT_Workbook, 18.2.27). */
const order = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'mc:AlternateContent',
  'xr:revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** xl/workbook.xml: its sheets, names and pivot caches. */
export class WorkbookPart {
  readonly root: XmlElement;
  private changed = false;

  constructor(
    private readonly home: Package,
    readonly part: string,
  ) {
    this.root = parseXml(home.text(part) ?? '<workbook/>');
  }

  /** The sheets in tab order. */
  sheets(): readonly SheetEntry[] {
    const relationships = new Map(
      this.home
        .relationships(this.part)
        .all()
        .map((entry) => [entry.id, entry]),
    );
    return (this.root.child('sheets')?.elements('sheet') ?? []).flatMap((entry) => {
      const relationship = relationships.get(relationshipId(entry) ?? '');
      if (!relationship || relationship.part === null) return [];
      const name = entry.get('name') ?? '';
      return [{ name, part: relationship.part, kind: relationship.kind, element: entry }];
    });
  }

  sheet(name: string): SheetEntry | null {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** The position of a sheet among all tabs, as names are scoped by it. */
  indexOf(name: string): number {
    const entries = this.root.child('sheets')?.elements('sheet') ?? [];
    return entries.findIndex((entry) => entry.get('name')?.toLowerCase() === name.toLowerCase());
  }

  names(): readonly NameEntry[] {
    return (this.root.child('definedNames')?.elements('definedName') ?? []).map(nameOf);
  }

  /** Rewrites what each name refers to; null takes the name away. */
  mapNames(to: (entry: NameEntry) => string | null): void {
    const holder = this.root.child('definedNames');
    if (!holder) return;
    for (const element of holder.elements('definedName')) {
      const refersTo = to(nameOf(element));
      if (refersTo === element.text) continue;
      if (refersTo === null) holder.remove(element);
      else element.text = refersTo;
      this.changed = true;
    }
    if (holder.elements().length === 0) this.root.remove(holder);
  }

  /** Defines a name, in place of one of the same scope. */
  setName(entry: NameEntry, hidden = false): void {
    this.removeName(entry.name, entry.scope);
    const made = textElement('definedName', entry.refersTo)
      .set('name', entry.name)
      .set('localSheetId', entry.scope)
      .set('hidden', hidden ? 1 : null);
    const holder = this.ensure('definedNames');
    // Excel keeps names in alphabetical order and repairs some files that do not.
    const at = holder.children.findIndex(
      (child) => typeof child !== 'string' && comesAfter(child, entry),
    );
    holder.children.splice(at < 0 ? holder.children.length : at, 0, made);
    this.changed = true;
  }

  removeName(name: string, scope: number | null): void {
    this.mapNames((entry) =>
      entry.name.toLowerCase() === name.toLowerCase() && entry.scope === scope
        ? null
        : entry.refersTo,
    );
  }

  /** The child of that name, made in its place. */
  ensure(name: string): XmlElement {
    const known = this.root.child(name);
    if (known) return known;
    const made = element(name);
    const place = order.indexOf(name);
    const at = this.root.children.findIndex(
      (child) => typeof child !== 'string' && order.indexOf(child.name) > place,
    );
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    this.changed = true;
    return made;
  }

  /** The prefix that the part has for relationships: "r" nearly always. */
  relationshipsPrefix(): string {
    for (const [name, value] of this.root.attributes) {
      const isTheirs = /\/officeDocument\/(?:2006\/)?relationships$/u.test(value);
      if (name.startsWith('xmlns:') && isTheirs) return name.slice('xmlns:'.length);
    }
    this.root.set('xmlns:r', namespaces.relationships);
    return 'r';
  }

  /** To be called after the tree itself was changed. */
  touch(): void {
    this.changed = true;
  }

  save(): void {
    if (this.changed) this.home.setXml(this.part, this.root);
    this.changed = false;
  }
}

function nameOf(element: XmlElement): NameEntry {
  const scope = element.get('localSheetId');
  return {
    name: element.get('name') ?? '',
    refersTo: element.text,
    scope: scope === null ? null : Number(scope),
  };
}

/** The id that an element carries under whichever prefix the relationships namespace has. */
export function relationshipId(entry: XmlElement): string | null {
  for (const name of entry.attributes.keys()) if (/^[^:]+:id$/u.test(name)) return entry.get(name);
  return null;
}

function comesAfter(other: XmlElement, entry: NameEntry): boolean {
  const name = (other.get('name') ?? '').toLowerCase();
  const own = entry.name.toLowerCase();
  return name === own ? Number(other.get('localSheetId') ?? -1) > (entry.scope ?? -1) : name > own;
}
