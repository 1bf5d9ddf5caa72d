import type { HostFailure } from '../host';

/** Carries a failure out of a batch; never leaves this folder. */
export class HostError extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.detail);
  }
}

/** A failure of ours, with nothing written. */
export function failure(
  code: HostFailure['code'],
  where: { readonly sheet?: string; readonly address?: string } = {},
  detail: string = code,
): HostFailure {
  const { sheet = null, address = null } = where;
  return { code, sheet, address, detail, partlyDone: false };
}

/** Excel's error codes. Its messages are in the user's language and say nothing to a program (office-js#1199). */
const codes: Readonly<Record<string, HostFailure['code']>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidOrTimedOutSession: 'session-lost',
  InvalidRequestContext: 'session-lost',
  InactiveWorkbook: 'session-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  AccessDenied: 'access-denied',
  FilteredRangeConflict: 'filtered',
  ApiNotFound: 'not-supported',
  NotImplemented: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
};

/** The failure that a thrown value stands for. */
export function failureOf(thrown: unknown): HostFailure {
  if (thrown instanceof HostError) return thrown.failure;
  if (!isExcelError(thrown)) return failure('unknown', {}, String(thrown));
  const location = thrown.debugInfo?.errorLocation;
  const detail = [thrown.code, thrown.message, location].filter(Boolean).join(' | ');
  return failure(codes[thrown.code] ?? 'unknown', {}, detail);
}

/** Excel has no sheet, table or other thing of the name it was asked for. */
export function isMissing(thrown: unknown): boolean {
  return isExcelError(thrown) && thrown.code === 'ItemNotFound';
}

interface ExcelError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By shape: office.js may be loaded more than once, and then `instanceof` tells nothing. */
function isExcelError(thrown: unknown): thrown is ExcelError {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    typeof thrown.code === 'string'
  );
}
