import type { Workbook } from './workbook';

/** One value that an add-in keeps with the workbook. */
export class Setting {
  constructor(
    readonly book: Workbook,
    readonly key: string,
  ) {}

  get value(): unknown {
    const text = this.book.settings.get(this.key);
    return text === undefined ? null : (JSON.parse(text) as unknown);
  }

  set value(value: unknown) {
    this.book.settings.set(this.key, JSON.stringify(value ?? null));
  }
}
