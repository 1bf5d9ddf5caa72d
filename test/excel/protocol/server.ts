import { APP_RUNTIME, AppRuntime } from './app-runtime';
import type { Dispatch } from './dispatch';
import { ExcelError, invalidArgument, notImplemented } from './excel-error';
import type { ExcelObject } from './excel-object';
import { excelObject } from './excel-object';
import type { Loader } from './load';
import { References } from './references';
import type { Session } from './session';
import type { Subscriptions } from './subscriptions';
import type {
  WireAction,
  WireArguments,
  WireError,
  WirePath,
  WireRequest,
  WireResponse,
} from './wire';
import { ActionType, PathType } from './wire';

/** What the client asks on its own account when it starts; a null object contents it. */
const CLIENT_SERVICES = 'Microsoft.InternalService.';

/** The objects that one request has reached so far: each path is evaluated once. */
type Reached = Map<number, ExcelObject | null>;

/** Hooks around the actions of a request, for faults. */
export interface ActionWatch {
  before(index: number, action: WireAction): void;
}

/** Carries out requests of the rich API, action by action, up to the first that fails. */
export class Server {
  readonly references = new References();
  readonly runtime = new AppRuntime();

  constructor(
    private readonly session: Session,
    private readonly dispatch: Dispatch,
    private readonly loader: Loader,
    private readonly subscriptions: Subscriptions,
  ) {}

  process(request: WireRequest, watch: ActionWatch): WireResponse {
    const response: WireResponse = { Results: [], TraceIds: [] };
    const reached: Reached = new Map();
    for (const [index, action] of request.Actions.entries()) {
      try {
        watch.before(index, action);
        const value = this.act(action, request, reached);
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        response.Error = describe(error, index);
        break;
      }
    }
    return response;
  }

  private act(action: WireAction, request: WireRequest, reached: Reached): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.reach(action.ObjectPathId, request, reached);
    if (object === null) return null;
    const args = this.values(action.ArgumentInfo, request, reached);
    if (object.target instanceof AppRuntime)
      return action.ActionType === ActionType.Method ? object.target.call(action.Name, args) : {};
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.loader.identity(object);
      case ActionType.Query:
        return this.loader.load(object, action.QueryInfo ?? {});
      case ActionType.SetProperty:
        this.dispatch.set(object, action.Name, args[0]);
        return null;
      case ActionType.Method:
        return this.call(object, action.Name, args);
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: ExcelObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.remove(String(args[0]));
      return null;
    }
    if (this.subscriptions.handles(name)) {
      this.subscriptions.change(object, this.session.registry.onWire(object.type, name).wire);
      return null;
    }
    return this.dispatch.callMethod(object, name, args);
  }

  private reach(id: number, request: WireRequest, reached: Reached): ExcelObject | null {
    const known = reached.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', `No object path ${id}.`);
    const object = this.follow(path, request, reached);
    reached.set(id, object);
    return object;
  }

  private follow(path: WirePath, request: WireRequest, reached: Reached): ExcelObject | null {
    switch (path.ObjectPathType) {
      case PathType.Null:
        return null;
      case PathType.Global:
        return excelObject('Workbook', this.session.book);
      case PathType.Reference:
        return this.references.get(path.Name);
      case PathType.New:
        if (path.Name === APP_RUNTIME) return excelObject(APP_RUNTIME, this.runtime);
        if (!path.Name.startsWith(CLIENT_SERVICES)) throw notImplemented(`new ${path.Name}`);
        return null;
    }
    const parent = this.reach(path.ParentObjectPathId ?? 0, request, reached);
    if (parent === null) return null;
    const args = this.values(path.ArgumentInfo, request, reached);
    switch (path.ObjectPathType) {
      case PathType.Property:
        return this.dispatch.navigate(parent, path.Name);
      case PathType.Method:
        return this.dispatch.objectMethod(parent, path.Name, args);
      case PathType.Indexer:
        return this.dispatch.item(parent, args[0]);
      default:
        throw new ExcelError('InvalidObjectPath', `Object path type ${path.ObjectPathType}.`);
    }
  }

  private values(
    info: WireArguments | undefined,
    request: WireRequest,
    reached: Reached,
  ): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.value(value, info?.ReferencedObjectPathIds?.[index], request, reached),
    );
  }

  /** An argument with the objects that it names put in their places. */
  private value(value: unknown, path: unknown, request: WireRequest, reached: Reached): unknown {
    if (typeof path === 'number' && path !== 0) {
      const object = this.reach(path, request, reached);
      if (object === null) throw invalidArgument('', 'A null object was given as an argument.');
      return object;
    }
    if (Array.isArray(value)) {
      const paths: readonly unknown[] = Array.isArray(path) ? path : [];
      return value.map((one, index) => this.value(one, paths[index], request, reached));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.value(null, value._ObjectPathId, request, reached);
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, this.value(one, 0, request, reached)]),
    );
  }
}

function describe(error: unknown, index: number): WireError {
  if (error instanceof ExcelError)
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: 'GeneralException',
    Message: `The stand-in Excel itself failed: ${text}`,
    Location: '',
    ActionIndex: index,
    HttpStatusCode: 500,
  };
}
