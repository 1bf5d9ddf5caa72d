/** An object as requests address it: a class of Excel's, standing for something of the workbook. */
export interface ExcelObject {
  readonly type: string;
  readonly target: object;
  /** Set while the client asked to keep it between requests. */
  referenceId: string | null;
}

export const excelObject = (type: string, target: object): ExcelObject => ({
  type,
  target,
  referenceId: null,
});
