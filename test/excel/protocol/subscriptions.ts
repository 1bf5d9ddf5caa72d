import { notImplemented } from './excel-error';
import type { ExcelObject } from './excel-object';
import type { BookEvent, BookEventKind } from '../model/events';

/** The client's own numbers of the events. */
const EVENT_NUMBERS: Readonly<Record<BookEventKind, number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
};

/** The client's number of the event that the pane is seen or not; it needs no registration. */
export const VISIBILITY_CHANGED = 65539;

/** Which event each registration asks for. */
const REGISTRATIONS: Readonly<Record<string, BookEventKind>> = {
  DataChangedEvent: 'changed',
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  AddedEvent: 'added',
  SelectionChangedEvent: 'selectionChanged',
  DeletedEvent: 'deleted',
  CalculatedEvent: 'calculated',
  ProtectionChangedEvent: 'protectionChanged',
};

/** What the client's collections of a whole workbook register under. */
const WORKBOOK = 'Workbook';

const TRIGGER_SOURCE_SINCE = 14;

/** One entry of a `richApiMessage`: category, event number, target, payload. */
export type EventEntry = readonly [65536, number, string, string, null, false];

/** Who listens to which events; turns the workbook's events into messages to listeners. */
export class Subscriptions {
  private readonly active = new Set<string>();

  /** `api`: 14 for ExcelApi 1.14, from which on events say who caused them. */
  constructor(private readonly api: number) {}

  handles(method: string): boolean {
    return method.startsWith('_Register') || method.startsWith('_Unregister');
  }

  change(object: ExcelObject, method: string): void {
    const event = REGISTRATIONS[method.replace(/^_(Unr|R)egister/, '')];
    const target = this.targetOf(object);
    if (!event || target === null) throw notImplemented(`${object.type}.${method}`);
    const key = `${EVENT_NUMBERS[event]} ${target}`;
    if (method.startsWith('_Register')) this.active.add(key);
    else this.active.delete(key);
  }

  /** The messages for one event: to the sheet's listeners and to the workbook's. */
  entries(event: BookEvent): EventEntry[] {
    const number = EVENT_NUMBERS[event.kind];
    const { triggerSource, ...others } = event.details;
    const details = this.api < TRIGGER_SOURCE_SINCE ? others : { ...others, triggerSource };
    return [event.worksheetId, WORKBOOK]
      .filter((target) => this.active.has(`${number} ${target}`))
      .map((target) => [65536, number, target, JSON.stringify(details), null, false]);
  }

  private targetOf(object: ExcelObject): string | null {
    if (object.type === 'WorksheetCollection') return WORKBOOK;
    if (object.type === 'Worksheet' && 'id' in object.target) return String(object.target.id);
    return null;
  }
}
