import type { MemberDescription } from '../metadata/description';
import { Args } from './arguments';
import { invalidArgument, itemNotFound, notImplemented } from './excel-error';
import type { ExcelObject } from './excel-object';
import type { ClassMembers, Members } from './members';
import type { Session } from './session';

/** Finds and runs the member that a request names. */
export class Dispatch {
  private readonly classes: ReadonlyMap<string, Members<object>>;

  constructor(
    classes: readonly ClassMembers[],
    private readonly session: Session,
  ) {
    this.classes = new Map(classes.map((one) => [one.name, one.members]));
  }

  get(object: ExcelObject, member: MemberDescription): unknown {
    const getter = this.members(object).get?.[member.name];
    if (!getter) throw notImplemented(`${object.type}.${member.name}`);
    return getter(object.target, this.session);
  }

  canGet(object: ExcelObject, name: string): boolean {
    return this.members(object).get?.[name] !== undefined;
  }

  set(object: ExcelObject, wire: string, value: unknown): void {
    const member = this.session.registry.onWire(object.type, wire);
    const location = `${object.type}.${member.name}`;
    if (!member.writable) throw invalidArgument(location, `${location} is read-only.`);
    const setter = this.members(object).set?.[member.name];
    if (!setter) throw notImplemented(`${location} (setting it)`);
    if (member.allowed && typeof value === 'string' && !member.allowed.includes(value))
      throw invalidArgument(location, `${location} does not take "${value}".`);
    setter(object.target, value, this.session);
  }

  navigate(object: ExcelObject, wire: string): ExcelObject | null {
    const member = this.session.registry.onWire(object.type, wire);
    const step = this.members(object).navigate?.[member.name];
    if (!step) throw notImplemented(`${object.type}.${member.name}`);
    return step(object.target, this.session);
  }

  objectMethod(object: ExcelObject, wire: string, args: readonly unknown[]): ExcelObject | null {
    const { name } = this.session.registry.onWire(object.type, wire);
    const location = `${object.type}.${name}`;
    const method = this.members(object).object?.[name];
    if (method) return method(object.target, new Args(args, location), this.session);
    if (this.members(object).items === undefined) throw notImplemented(location);
    switch (name) {
      case 'getItem':
        return this.item(object, args[0]);
      case 'getItemOrNullObject':
        return this.find(object, args[0]);
      case 'getItemAt':
        return this.at(object, args[0]);
      case 'getFirst':
        return this.at(object, 0);
      case 'getLast':
        return this.at(object, this.items(object).length - 1);
      default:
        throw notImplemented(location);
    }
  }

  /** `collection.getItem(key)`, which the client sends as an indexer. */
  item(object: ExcelObject, key: unknown): ExcelObject {
    const own = this.members(object).object?.['getItem'];
    const args = new Args([key], `${object.type}.getItem`);
    const found = own ? own(object.target, args, this.session) : this.find(object, key);
    if (!found) throw itemNotFound(`${object.type}.getItem`);
    return found;
  }

  callMethod(object: ExcelObject, wire: string, args: readonly unknown[]): unknown {
    const { name } = this.session.registry.onWire(object.type, wire);
    const location = `${object.type}.${name}`;
    const method = this.members(object).call?.[name];
    if (method) return method(object.target, new Args(args, location), this.session) ?? null;
    if (name === 'getCount' && this.members(object).items) return this.items(object).length;
    throw notImplemented(location);
  }

  isCollection(object: ExcelObject): boolean {
    return this.members(object).items !== undefined;
  }

  items(object: ExcelObject): readonly ExcelObject[] {
    return this.members(object).items?.(object.target, this.session) ?? [];
  }

  private at(object: ExcelObject, index: unknown): ExcelObject {
    const found = typeof index === 'number' ? this.items(object)[index] : undefined;
    if (!found) throw itemNotFound(`${object.type}.getItemAt`);
    return found;
  }

  private find(object: ExcelObject, key: unknown): ExcelObject | null {
    const wanted = String(key).toLowerCase();
    const isIt = (item: ExcelObject): boolean =>
      ['id', '_Id', 'name', 'key'].some((name) => {
        const getter = this.members(item).get?.[name];
        return getter && String(getter(item.target, this.session)).toLowerCase() === wanted;
      });
    return this.items(object).find(isIt) ?? null;
  }

  private members(object: ExcelObject): Members<object> {
    const members = this.classes.get(object.type);
    if (!members) throw notImplemented(object.type);
    return members;
  }
}
