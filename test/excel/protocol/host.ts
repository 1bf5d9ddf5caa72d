import { excelClasses } from '../api/index';
import type { ClassDescription } from '../metadata/description';
import type { Workbook } from '../model/workbook';
import type { AppRuntime } from './app-runtime';
import { appContext } from './app-context';
import { Counters, isOwnBusiness } from './counters';
import { Dispatch } from './dispatch';
import { Faults, HostError } from './faults';
import { Loader } from './load';
import type { Execution, Message } from './messages';
import { Act, Dispatched, Kind, REQUEST, RESPONSE } from './messages';
import { Registry } from './registry';
import { Server } from './server';
import type { Session } from './session';
import { Subscriptions, VISIBILITY_CHANGED, type EventEntry } from './subscriptions';
import type { WireRequest } from './wire';

export interface HostOptions {
  readonly book: Workbook;
  readonly classes: readonly ClassDescription[];
  /** 14 for ExcelApi 1.14. */
  readonly api: number;
  readonly origin: string;
  readonly conversationId: string;
  readonly addinId: string;
  readonly locale: string;
  /** Carries a message to the add-in's window. */
  readonly send: (text: string) => void;
}

/** One add-in's connection to Excel, whatever carries the messages. */
export class OfficeHost {
  readonly faults: Faults;
  readonly counters = new Counters();
  /** Called when the add-in says that a ribbon command is done, with its id. */
  onCommandCompleted: (id: string) => void = () => undefined;
  private readonly server: Server;
  private readonly session: Session;
  private readonly subscriptions: Subscriptions;
  private readonly registered = new Map<string, Message>();
  private readonly stopListening: () => void;
  private commands = 0;

  constructor(private readonly options: HostOptions) {
    const { book, classes, api } = options;
    this.subscriptions = new Subscriptions(api);
    const registry = new Registry(classes, api);
    this.session = { book, registry, eventsEnabled: true };
    const dispatch = new Dispatch(excelClasses, this.session);
    const loader = new Loader(dispatch, registry);
    this.server = new Server(this.session, dispatch, loader, this.subscriptions);
    this.faults = new Faults(book);
    this.stopListening = book.onEvent((event, actor) => {
      if (!this.session.eventsEnabled && actor.triggerSource === 'ThisLocalAddin') return;
      const entries = this.subscriptions.entries(event);
      if (entries.length > 0) this.push('richApiMessage', { ArrayData: entries });
    });
  }

  /** Whether the add-in's pane is to be seen. */
  get runtime(): AppRuntime {
    return this.server.runtime;
  }

  /** Ranges that the client has not let go of yet. */
  get keptReferences(): number {
    return this.server.references.count;
  }

  /** Takes a message of the add-in's window. */
  receive(text: string): void {
    const message = readMessage(text);
    if (!message) return;
    switch (message._actionType) {
      case Act.register:
        this.registered.set(message._actionName, message);
        this.reply(message, { Error: 0 });
        return;
      case Act.unregister:
        this.registered.delete(message._actionName);
        this.reply(message, { Error: 0 });
        return;
      default:
        this.invoke(message);
    }
  }

  /** The user closes the pane, or opens it again: an add-in that lives on is told. */
  showPane(isVisible: boolean): void {
    this.runtime.state = isVisible ? 'Visible' : 'Background';
    const visibility = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
    const entry: EventEntry = [65536, VISIBILITY_CHANGED, '', visibility, null, false];
    this.push('richApiMessage', { ArrayData: [entry] });
  }

  /** Presses a ribbon button that runs a function of the add-in; returns the command's id. */
  invokeCommand(functionName: string, buttonId: string): string {
    this.commands += 1;
    const id = `cmd-${this.commands}`;
    this.push('appCommandInvoked', {
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id: buttonId } }),
    });
    return id;
  }

  /** True once the add-in listens for ribbon commands. */
  get isListening(): boolean {
    return this.registered.has('appCommandInvoked');
  }

  dispose(): void {
    this.stopListening();
  }

  private invoke(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.reply(message, appContext(this.options.book, this.options));
        return;
      case 'executeMethod':
        this.execute(message, message._data as Execution);
        return;
      default:
        this.reply(message, null);
    }
  }

  private execute(message: Message, execution: Execution): void {
    const { settings } = this.options.book;
    const done = { Version: 1, Error: 0 };
    switch (execution.DdaMethod.DispatchId) {
      case Dispatched.richApi:
        this.carryOut(message, String(execution.ArrayData?.[4]));
        return;
      case Dispatched.saveSettings:
        settings.clear();
        for (const [key, value] of execution.DdaSettingsMethod?.Properties ?? [])
          settings.set(key, value);
        this.reply(message, done);
        return;
      case Dispatched.refreshSettings: {
        const Settings = [...settings].map(([Name, Value]) => ({ Name, Value }));
        this.reply(message, { ...done, Properties: { Settings } });
        return;
      }
      case Dispatched.commandCompleted:
        this.onCommandCompleted(String(execution.ArrayData?.[0]));
        this.reply(message, done);
        return;
      default:
        this.reply(message, { Version: 1, Error: HostError.GeneralException });
    }
  }

  private carryOut(message: Message, body: string): void {
    const request = JSON.parse(body) as WireRequest;
    const sent = Buffer.byteLength(body);
    const failure = isOwnBusiness(request) ? null : this.faults.onRequest(sent);
    if (failure) {
      this.counters.count(request, sent, 0);
      this.reply(message, { Version: 1, Error: HostError[failure] });
      return;
    }
    const answer = JSON.stringify(this.server.process(request, this.faults.watch));
    const received = Buffer.byteLength(answer);
    this.counters.count(request, sent, received);
    this.reply(
      message,
      received > this.faults.largestResponse
        ? { Version: 1, Error: HostError.ResponseTooLarge }
        : { Version: 1, Error: 0, Data: [200, [], answer] },
    );
  }

  private reply(to: Message, data: unknown): void {
    const answer = this.envelope(to, data, Kind.call);
    if (this.faults.delay === 0) this.options.send(answer);
    else
      setTimeout(() => {
        this.options.send(answer);
      }, this.faults.delay);
  }

  private push(name: string, data: unknown): void {
    const registration = this.registered.get(name);
    if (registration) this.options.send(this.envelope(registration, data, Kind.event));
  }

  private envelope(to: Message, data: unknown, kind: number): string {
    return JSON.stringify({
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: this.options.origin,
      _serializerVersion: 1,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
    });
  }
}

function readMessage(text: string): Message | null {
  try {
    const message = JSON.parse(text) as Message;
    return message._messageType === REQUEST ? message : null;
  } catch {
    return null;
  }
}
