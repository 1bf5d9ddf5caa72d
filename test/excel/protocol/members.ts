import type { Args } from './arguments';
import { notImplemented } from './excel-error';
import type { ExcelObject } from './excel-object';
import type { Session } from './session';

type Named<F> = Readonly<Record<string, F>>;
type Constructor<T> = abstract new (...parameters: never[]) => T;

/** How the members of one Excel class act on their target; names as scripts say them. */
export interface Members<T extends object> {
  readonly get?: Named<(target: T, session: Session) => unknown>;
  readonly set?: Named<(target: T, value: unknown, session: Session) => void>;
  readonly navigate?: Named<(target: T, session: Session) => ExcelObject | null>;
  /** Methods that give an object; null is the null object. */
  readonly object?: Named<(target: T, args: Args, session: Session) => ExcelObject | null>;
  /** Methods that give a value or nothing. */
  readonly call?: Named<(target: T, args: Args, session: Session) => unknown>;
  /** A collection's items in order; getItem, getItemAt, getCount and the like come of it. */
  readonly items?: (target: T, session: Session) => readonly ExcelObject[];
}

/** The members of a class, whatever its target, as the server calls them. */
export interface ClassMembers {
  readonly name: string;
  readonly members: Members<object>;
}

/**
 * Ties the members of an Excel class to the class of the model that they act on.
 *
 * @example defineClass('TableColumn', TableColumn, { get: { name: (column) => column.name } })
 */
export function defineClass<T extends object>(
  name: string,
  kind: Constructor<T>,
  members: Members<T>,
): ClassMembers {
  const target = (value: object): T => {
    if (!(value instanceof kind)) throw notImplemented(`${name} on ${value.constructor.name}`);
    return value;
  };
  const wrap = <R extends unknown[], O>(
    named: Named<(target: T, ...rest: R) => O> | undefined,
  ): Named<(target: object, ...rest: R) => O> =>
    Object.fromEntries(
      Object.entries(named ?? {}).map(([key, act]) => [
        key,
        (object: object, ...rest: R) => act(target(object), ...rest),
      ]),
    );
  const { items } = members;
  return {
    name,
    members: {
      get: wrap(members.get),
      set: wrap(members.set),
      navigate: wrap(members.navigate),
      object: wrap(members.object),
      call: wrap(members.call),
      ...(items && { items: (object: object, session: Session) => items(target(object), session) }),
    },
  };
}
