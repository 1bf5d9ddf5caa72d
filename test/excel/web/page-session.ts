import type { ServerResponse } from 'node:http';
import { USER } from '../model/events';
import { CellRange } from '../model/cell-range';
import { clearCells } from '../model/clear-cells';
import { readEntry } from '../model/cell-value';
import { displayText } from '../model/display';
import { Validation, validationOf } from '../model/validation';
import { isValid, listOf } from '../model/validity';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { writeEntries } from '../model/write-cells';
import { ExcelError, itemNotFound } from '../protocol/excel-error';
import type { OfficeHost } from '../protocol/host';
import type { AreaView, CursorView, PageEvent } from './view';

/** One open page: the user's hands on the workbook, and the way back to the page. */
export class PageSession {
  private stream: ServerResponse | null = null;
  private waiting: PageEvent[] = [];
  private isAnnounced = false;

  constructor(
    private readonly book: Workbook,
    private readonly hostOf: () => OfficeHost,
  ) {}

  /** Takes the connection over which events go to the page. */
  connect(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    this.stream = response;
    for (const event of this.waiting) this.tell(event);
    this.waiting = [];
  }

  tell(event: PageEvent): void {
    if (this.stream) this.stream.write(`data: ${JSON.stringify(event)}\n\n`);
    else this.waiting.push(event);
  }

  /** Tells the page, once for all that happens in this moment, to look again. */
  changed(): void {
    if (this.isAnnounced) return;
    this.isAnnounced = true;
    setTimeout(() => {
      this.isAnnounced = false;
      this.tell({ kind: 'changed' });
    }, 15);
  }

  close(): void {
    this.stream?.end();
  }

  sheet(id: string): Worksheet {
    const sheet = this.book.sheets.find((one) => one.id === id);
    if (!sheet) throw itemNotFound(`sheet ${id}`);
    return sheet;
  }

  activate(id: string): void {
    this.book.as(USER, () => {
      this.book.activate(this.sheet(id));
    });
    this.changed();
  }

  select(id: string, area: AreaView): void {
    this.book.as(USER, () => {
      this.sheet(id).select(area);
    });
  }

  /** Types into a cell; gives the sentence that Excel would refuse it with, or null. */
  type(id: string, row: number, column: number, text: string): string | null {
    const sheet = this.sheet(id);
    const range = new CellRange(sheet, { top: row, bottom: row, left: column, right: column });
    const refusal = refusalOf(range, text);
    if (refusal !== null) return refusal;
    return this.asUser(() => {
      writeEntries(range, text, 'Range.values');
    });
  }

  clear(id: string, area: AreaView): string | null {
    return this.asUser(() => {
      clearCells(new CellRange(this.sheet(id), area), 'Contents', 'Range.clear');
    });
  }

  press(buttonId: string, functionName: string): void {
    this.hostOf().invokeCommand(functionName, buttonId);
  }

  cursor(id: string, row: number, column: number): CursorView {
    const sheet = this.sheet(id);
    const cell = sheet.cells.get(row, column);
    const range = new CellRange(sheet, { top: row, bottom: row, left: column, right: column });
    const rule = validationOf(range);
    const validation = rule instanceof Validation ? rule : null;
    const list = validation?.rule.list;
    const { prompt } = validation ?? {};
    return {
      content:
        cell?.formula ?? editText(cell?.value ?? null, cell?.style.numberFormat ?? 'General'),
      options: list && list['inCellDropDown'] !== false ? listOf(list['source'], sheet) : [],
      prompt: prompt?.showPrompt && (prompt.title || prompt.message) ? prompt : null,
    };
  }

  private asUser(act: () => void): string | null {
    try {
      this.book.as(USER, act);
      return null;
    } catch (error) {
      if (error instanceof ExcelError) return error.message;
      throw error;
    } finally {
      this.changed();
    }
  }
}

/** A value as the formula bar shows it: dates as dates, other numbers in full. */
function editText(value: Parameters<typeof displayText>[0], numberFormat: string): string {
  if (typeof value !== 'number') return displayText(value, '@');
  const signs = numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  if (/[dy]/i.test(signs)) return displayText(value, 'm/d/yyyy');
  if (!signs.includes('%')) return String(value);
  return `${Number((value * 100).toPrecision(12))}%`;
}

function refusalOf(range: CellRange, text: string): string | null {
  const rule = validationOf(range);
  if (!(rule instanceof Validation) || !rule.errorAlert.showAlert || text.startsWith('='))
    return null;
  const { sheet, area } = range;
  const { numberFormat } = sheet.styleAt(area.top, area.left);
  const { value } = readEntry(text, numberFormat, 'Range.values');
  if (isValid(value, rule, sheet) || rule.errorAlert.style !== 'Stop') return null;
  const { title, message } = rule.errorAlert;
  return (
    [title, message].filter(Boolean).join('\n') ||
    "This value doesn't match the data validation restrictions defined for this cell."
  );
}
