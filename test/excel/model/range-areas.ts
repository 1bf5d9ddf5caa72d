import type { Area } from './area';
import { formatArea, quotedSheet } from './area';
import type { Worksheet } from './worksheet';

/** Several blocks of cells of one sheet. */
export class RangeAreas {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly Area[],
  ) {}

  /** `Sheet1!A1:B2,Sheet1!D4`. */
  get address(): string {
    return this.areas
      .map((area) => `${quotedSheet(this.sheet.name)}!${formatArea(area)}`)
      .join(',');
  }
}
