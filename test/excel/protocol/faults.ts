import type { Workbook } from '../model/workbook';
import { CO_AUTHOR } from '../model/events';
import { ExcelError } from './excel-error';
import type { ActionWatch } from './server';
import type { WireAction } from './wire';
import { ActionType } from './wire';

/** What the host answers in place of carrying a request out: Office's own numbers. */
export const HostError = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  CellEditMode: 5004,
  GeneralException: 5001,
  InvalidRequestContext: 1014,
  ModalDialogOpen: 5016,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
  SessionLost: 5012,
} as const;

export type HostErrorName = keyof typeof HostError;

/** Excel on the web takes and gives at most this much at a time. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** What goes wrong on demand. Nothing does until one of these is called. */
export class Faults {
  /** Bytes. */
  largestRequest = FIVE_MEGABYTES;
  largestResponse = FIVE_MEGABYTES;
  /** Milliseconds that each answer takes longer. */
  delay = 0;
  private standing: HostErrorName | null = null;
  private standingFor = 0;
  private readonly requests = new Map<number, HostErrorName>();
  private readonly meddlers = new Map<number, (book: Workbook) => void>();
  private readonly actions = new Map<number, string>();
  private requestCount = 0;
  private actionCount = 0;

  constructor(private readonly book: Workbook) {}

  /** The user is typing into a cell: the next requests fail, all of them unless told how many. */
  editCell(times = Infinity): void {
    this.fail('CellEditMode', times);
  }

  /** The session is gone for good. */
  loseSession(): void {
    this.fail('SessionLost');
  }

  denyAccess(): void {
    this.fail('AccessDenied');
  }

  /** The next requests fail so, all of them unless told how many. */
  fail(error: HostErrorName, times = Infinity): void {
    this.standing = error;
    this.standingFor = times;
  }

  /** All is well again. */
  clear(): void {
    this.standing = null;
    this.delay = 0;
    this.largestRequest = FIVE_MEGABYTES;
    this.largestResponse = FIVE_MEGABYTES;
    this.requests.clear();
    this.actions.clear();
    this.meddlers.clear();
  }

  /** The n-th request from now (1: the next) fails as a whole. */
  failRequest(n: number, error: HostErrorName): void {
    this.requests.set(this.requestCount + n, error);
  }

  /** The n-th action from now (1: the next) fails; those before it stay done, as in Excel. */
  failAction(n: number, code = 'GeneralException'): void {
    this.actions.set(this.actionCount + n, code);
  }

  /** Just before the n-th request from now a co-author does something; events say `Remote`. */
  coAuthor(n: number, act: (book: Workbook) => void): void {
    this.meddlers.set(this.requestCount + n, act);
  }

  /** What the host answers to a request that is about to start, or null to carry it out. */
  onRequest(bytes: number): HostErrorName | null {
    this.requestCount += 1;
    const meddler = this.meddlers.get(this.requestCount);
    if (meddler) {
      this.book.as(CO_AUTHOR, () => {
        meddler(this.book);
      });
    }
    if (bytes > this.largestRequest) return 'RequestTooLarge';
    const planned = this.requests.get(this.requestCount);
    if (planned) return planned;
    if (this.standing === null || this.standingFor <= 0) return null;
    this.standingFor -= 1;
    return this.standing;
  }

  readonly watch: ActionWatch = {
    before: (_index: number, action: WireAction) => {
      if (action.ActionType === ActionType.Instantiate) return;
      this.actionCount += 1;
      const code = this.actions.get(this.actionCount);
      if (code) throw new ExcelError(code, 'This action was made to fail.', action.Name, 500);
    },
  };
}
