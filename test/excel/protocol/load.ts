import type { Dispatch } from './dispatch';
import { ExcelError, invalidArgument } from './excel-error';
import type { ExcelObject } from './excel-object';
import type { Registry } from './registry';
import type { WireQuery } from './wire';

type Answer = Record<string, unknown>;

/** Answers what a client's load() asks of an object, nested and through collections. */
export class Loader {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly registry: Registry,
  ) {}

  /** What re-addresses the object in later requests: its id, or the reference that keeps it. */
  identity(object: ExcelObject): Answer {
    const answer: Answer = {};
    if (object.referenceId !== null) answer['_ReferenceId'] = object.referenceId;
    for (const [wire, name] of [
      ['Id', 'id'],
      ['_Id', '_Id'],
    ] as const)
      if (this.registry.hasScalar(object.type, wire) && this.dispatch.canGet(object, name))
        answer[wire] = this.dispatch.get(object, this.registry.onWire(object.type, wire));
    return answer;
  }

  load(object: ExcelObject, query: WireQuery): Answer {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
    return this.dispatch.isCollection(object)
      ? this.loadItems(object, paths, query)
      : this.loadOne(object, paths);
  }

  private loadItems(object: ExcelObject, paths: readonly string[], query: WireQuery): Answer {
    const skip = query.Skip ?? 0;
    const items = this.dispatch.items(object).slice(skip, query.Top && skip + query.Top);
    const isOwn = (path: string): boolean =>
      this.registry.named(object.type, path)?.kind === 'scalar';
    return {
      ...(paths.some(isOwn) ? this.loadOne(object, paths.filter(isOwn)) : {}),
      _Items: items.map((item) =>
        this.loadOne(
          item,
          paths.filter((path) => !isOwn(path)),
        ),
      ),
    };
  }

  private loadOne(object: ExcelObject, paths: readonly string[]): Answer {
    const answer = this.identity(object);
    const deeper = new Map<string, string[]>();
    for (const path of paths.length === 0 ? ['*'] : paths) {
      const [head = '', ...rest] = path.split(/[/.]/);
      if (head === '*' || head === '$all') {
        this.loadAll(object, answer);
        continue;
      }
      const member = this.registry.named(object.type, head);
      if (member?.kind === 'scalar') answer[member.wire] = this.dispatch.get(object, member);
      else if (member?.kind === 'navigation')
        deeper.set(member.wire, [...(deeper.get(member.wire) ?? []), rest.join('/') || '*']);
      else throw invalidArgument(`${object.type}.load`, `${object.type} has no "${head}" to load.`);
    }
    for (const [wire, select] of deeper) {
      const next = this.dispatch.navigate(object, wire);
      answer[wire] = next && this.load(next, { Select: select });
    }
    return answer;
  }

  /** What the stand-in lacks is left out here, so that reading it afterwards fails as not loaded. */
  private loadAll(object: ExcelObject, answer: Answer): void {
    for (const member of this.registry.scalars(object.type)) {
      try {
        answer[member.wire] = this.dispatch.get(object, member);
      } catch (error) {
        if (!(error instanceof ExcelError && error.code === 'NotImplemented')) throw error;
      }
    }
  }
}
