import type { ClassDescription, MemberDescription } from '../metadata/description';
import { apiNotFound, invalidArgument } from './excel-error';

interface IndexedClass {
  readonly description: ClassDescription;
  readonly byWire: ReadonlyMap<string, MemberDescription>;
  readonly byName: ReadonlyMap<string, MemberDescription>;
}

/** The client sets these under other names than it loads them by. */
const SET_AS: Readonly<Record<string, string>> = {
  'Worksheet.Gridlines': 'ShowGridlines',
  'Worksheet.Headings': 'ShowHeadings',
};

/** Which classes and members there are, and which of them this Excel's requirement set has. */
export class Registry {
  private readonly classes: ReadonlyMap<string, IndexedClass>;

  /** `highest`: 14 for ExcelApi 1.14. */
  constructor(
    classes: readonly ClassDescription[],
    readonly highest: number,
  ) {
    this.classes = new Map(classes.map((one) => [one.name, index(one)]));
  }

  isCollection(type: string): boolean {
    return this.of(type).description.isCollection;
  }

  /** The member of that wire name; ApiNotFound when there is none or it is too new. */
  onWire(type: string, wire: string): MemberDescription {
    const known = SET_AS[`${type}.${wire}`] ?? wire;
    return this.allowed(type, this.of(type).byWire.get(known), wire);
  }

  /** The member of that script name, in any case of letters as load() takes it; undefined if none. */
  named(type: string, name: string): MemberDescription | undefined {
    const member = this.of(type).byName.get(name.toLowerCase());
    return member && this.allowed(type, member, name);
  }

  /** The scalars that an unnamed load() brings: those that this requirement set has. */
  scalars(type: string): MemberDescription[] {
    return this.of(type).description.members.filter(
      (member) => member.kind === 'scalar' && !member.name.startsWith('_') && this.has(member.api),
    );
  }

  hasScalar(type: string, wire: string): boolean {
    return this.of(type).byWire.get(wire)?.kind === 'scalar';
  }

  private of(type: string): IndexedClass {
    const found = this.classes.get(type);
    if (!found) throw invalidArgument(type, `There is no class ${type}.`);
    return found;
  }

  private has(api: string | null): boolean {
    const minor = /^ExcelApi 1\.(\d+)$/.exec(api ?? '')?.[1];
    return minor !== undefined && Number(minor) <= this.highest;
  }

  private allowed(
    type: string,
    member: MemberDescription | undefined,
    name: string,
  ): MemberDescription {
    const location = `${type}.${member?.name ?? name}`;
    if (!member) throw apiNotFound(location, 'no such member');
    const ownBusiness = member.name.startsWith('_') && !member.name.startsWith('_Register');
    if (!ownBusiness && !this.has(member.api)) throw apiNotFound(location, member.api ?? 'preview');
    return member;
  }
}

function index(description: ClassDescription): IndexedClass {
  const { members } = description;
  return {
    description,
    byWire: new Map(members.map((member) => [member.wire, member])),
    byName: new Map(members.map((member) => [member.name.toLowerCase(), member])),
  };
}
