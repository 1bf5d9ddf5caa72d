import { itemNotFound } from '../protocol/excel-error';
import { Calculator } from './calculator';
import type { CustomXmlPart } from './custom-xml-part';
import type { Actor, BookEvent, BookEventKind } from './events';
import { ADD_IN } from './events';
import type { NamedItem } from './named-item';
import { checkSheetName } from './sheet-name';
import { Worksheet } from './worksheet';

/** A workbook: its sheets in tab order and what belongs to all of them. */
export class Workbook {
  sheets: Worksheet[] = [];
  names: NamedItem[] = [];
  /** `workbook.settings` and `Office.context.document.settings` by key, as JSON text. */
  readonly settings = new Map<string, string>();
  customXmlParts: CustomXmlPart[] = [];
  readonly calculator = new Calculator(this);
  actor: Actor = ADD_IN;
  private listeners: ((event: BookEvent, actor: Actor) => void)[] = [];
  private active: Worksheet | null = null;
  private lastId = 0;

  constructor(public name = 'Book1.xlsx') {}

  get activeSheet(): Worksheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw itemNotFound('WorksheetCollection.getActiveWorksheet');
    return sheet;
  }

  sheetNamed(name: string): Worksheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** The sheet of that name; throws where there is none. For tests and faults. */
  sheet(name: string): Worksheet {
    const found = this.sheetNamed(name);
    if (!found) throw itemNotFound(`sheet "${name}"`);
    return found;
  }

  addSheet(name?: string, at = this.sheets.length): Worksheet {
    if (name !== undefined) checkSheetName(this, name, 'WorksheetCollection.add');
    const id = this.newId();
    const sheet = new Worksheet(this, id, name ?? this.freeName());
    this.sheets.splice(at, 0, sheet);
    this.calculator.forget();
    this.emit('added', sheet, { worksheetId: id, source: this.actor.source });
    return sheet;
  }

  /** An id like Excel's own, of a sheet, a table, a chart. */
  newId(): string {
    this.lastId += 1;
    return `{00000000-0001-0000-${String(this.lastId).padStart(4, '0')}-000000000000}`;
  }

  activate(sheet: Worksheet): void {
    const before = this.active ?? this.sheets[0];
    if (before === sheet) return;
    this.active = sheet;
    if (before) this.emit('deactivated', before, { worksheetId: before.id });
    this.emit('activated', sheet, { worksheetId: sheet.id });
  }

  /** Takes the sheet out; another becomes active when it was. */
  dropSheet(sheet: Worksheet): void {
    const at = sheet.position;
    this.sheets.splice(at, 1);
    this.calculator.forget();
    this.emit('deleted', sheet, { worksheetId: sheet.id, source: this.actor.source });
    if (this.active !== sheet) return;
    this.active = null;
    const visible = this.sheets.filter((one) => one.visibility === 'Visible');
    const next = visible.find((one) => one.position >= at) ?? visible.at(-1);
    if (next) this.activate(next);
  }

  /** Does something as someone else: the user or a co-author. */
  as<T>(actor: Actor, act: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return act();
    } finally {
      this.actor = before;
    }
  }

  onEvent(listener: (event: BookEvent, actor: Actor) => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((one) => one !== listener);
    };
  }

  emit(kind: BookEventKind, sheet: Worksheet, details: Readonly<Record<string, unknown>>): void {
    const event = { kind, worksheetId: sheet.id, details };
    for (const listener of this.listeners) listener(event, this.actor);
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
