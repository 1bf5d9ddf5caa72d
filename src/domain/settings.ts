/** What an office may set for itself; kept with the workbook. */
export interface Settings {
  /**
   * Whether "trước ngày X" still counts X itself. No statute defines it; by custom nobody is called
   * late on X, so this is on unless an office reads strictly.
   */
  readonly beforeIncludesDay: boolean;
  /** From how many days before its due date a task is "sắp đến hạn". */
  readonly soonDays: number;
}

export const defaultSettings: Settings = { beforeIncludesDay: true, soonDays: 7 };
