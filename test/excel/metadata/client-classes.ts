import type { ClassDescription, MemberDescription } from './description';

const CLASS_START = /^ {4}var (\w+) = \(function \(_super\) \{/;
const CLASS_END = /^ {4}\}\(OfficeExtension\.ClientObject\)\);/;
const PROPERTY = /Object\.defineProperty\(\w+\.prototype, "(\w+)"/;
const METHOD = /^ {8}\w+\.prototype\.(\w+) = function/;
const GATE =
  /_throwIfApiNotSupported\("[\w.]+", (?:_defaultApiSetName|"(?<set>\w+)"), "(?<version>[\d.]+)"/;
const LIST = /^ {16}return (\[.*\]);$/;
const NAVIGATION = /_createPropertyObject\((?:Excel|\w+)\.(\w+), this, "(\w+)"/;
const OBJECT_METHOD = /_createMethodObject\((?:Excel|\w+)\.(\w+), this, "(\w+)"/;
const INVOKE = /_invokeMethod\(this, "(\w+)"/;

/**
 * Reads which classes and members Microsoft's client knows, and their names on the wire, from the
 * text of its debug build (`excel-web-16.00.debug.js`).
 */
export function readClientClasses(source: string): ClassDescription[] {
  const classes: ClassDescription[] = [];
  let reader: ClassReader | null = null;
  for (const line of excelPart(source).split(/\r?\n/)) {
    const start = CLASS_START.exec(line)?.[1];
    if (start !== undefined) reader = new ClassReader(start);
    else if (reader !== null && CLASS_END.test(line)) {
      classes.push(reader.finish());
      reader = null;
    } else reader?.read(line);
  }
  return classes.filter((one) => one.isCollection || one.members.length > 0);
}

/** The client carries other services' classes too, some of the same name. */
function excelPart(source: string): string {
  return source.slice(
    source.indexOf('\nvar Excel;'),
    source.lastIndexOf('(Excel || (Excel = {}))'),
  );
}

/** Collects one class's members while its lines go by. */
class ClassReader {
  private readonly members: MemberDescription[] = [];
  private readonly lists = new Map<string, readonly unknown[]>();
  private member = '';
  private api: string | null = null;
  private isCollection = false;

  constructor(private readonly name: string) {}

  read(line: string): void {
    const member = PROPERTY.exec(line)?.[1] ?? METHOD.exec(line)?.[1];
    if (member !== undefined) {
      this.member = member;
      this.api = null;
    }
    const gate = GATE.exec(line)?.groups;
    if (gate) this.api = `${gate['set'] ?? 'ExcelApi'} ${gate['version'] ?? ''}`;
    const list = LIST.exec(line)?.[1];
    if (list !== undefined && this.member.startsWith('_scalar')) this.readList(list);
    if (this.member === '_isCollection' && line.includes('return true')) this.isCollection = true;
    this.readCall(line, NAVIGATION, 'navigation');
    this.readCall(line, OBJECT_METHOD, 'method');
    const invoke = INVOKE.exec(line)?.[1];
    if (invoke !== undefined) this.add(invoke, 'method', null);
  }

  finish(): ClassDescription {
    const names = this.lists.get('_scalarPropertyNames') ?? [];
    const wires = this.lists.get('_scalarPropertyOriginalNames') ?? names;
    const updateable = this.lists.get('_scalarPropertyUpdateable') ?? [];
    const scalars = names.map((name, index): MemberDescription => ({
      name: String(name),
      wire: String(wires[index]),
      kind: 'scalar',
      type: null,
      api: null,
      writable: updateable[index] === true,
      allowed: null,
    }));
    return {
      name: this.name,
      isCollection: this.isCollection,
      members: [...scalars, ...this.members],
    };
  }

  private readList(text: string): void {
    this.lists.set(this.member, JSON.parse(text) as unknown[]);
  }

  private readCall(line: string, pattern: RegExp, kind: 'navigation' | 'method'): void {
    const match = pattern.exec(line);
    if (match?.[2] !== undefined) this.add(match[2], kind, match[1] ?? null);
  }

  private add(wire: string, kind: 'navigation' | 'method', type: string | null): void {
    const { member: name, api } = this;
    this.members.push({ name, wire, kind, type, api, writable: false, allowed: null });
  }
}
