/** An error as Excel answers it: its code decides, its text is for people. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`: the member that refused. */
    readonly location = '',
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export const invalidArgument = (location: string, why = ''): ExcelError =>
  new ExcelError(
    'InvalidArgument',
    why || 'The argument is invalid or missing or has an incorrect format.',
    location,
  );

export const itemNotFound = (location: string): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const itemAlreadyExists = (location: string): ExcelError =>
  new ExcelError('ItemAlreadyExists', 'The resource being created already exists.', location, 409);

export const invalidOperation = (location: string, why: string): ExcelError =>
  new ExcelError('InvalidOperation', why, location);

export const invalidReference = (location: string): ExcelError =>
  new ExcelError(
    'InvalidReference',
    'This reference is not valid for the current operation.',
    location,
  );

export const accessDenied = (location: string, why: string): ExcelError =>
  new ExcelError('AccessDenied', why, location, 403);

/** The member is newer than the requirement set that this Excel was started with. */
export const apiNotFound = (location: string, needs: string): ExcelError =>
  new ExcelError(
    'ApiNotFound',
    `The API you are trying to use could not be found: ${location} (${needs}).`,
    location,
    404,
  );

/** Excel has the member, the stand-in has not: said aloud rather than pretended. */
export const notImplemented = (location: string): ExcelError =>
  new ExcelError('NotImplemented', `The stand-in Excel does not have ${location}.`, location, 501);
