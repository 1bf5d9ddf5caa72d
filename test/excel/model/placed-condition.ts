import type { ConditionalFormat } from './conditional-format';
import type { Worksheet } from './worksheet';

/** A conditional format with the sheet that it is on. */
export class PlacedCondition {
  constructor(
    readonly sheet: Worksheet,
    readonly format: ConditionalFormat,
  ) {}
}
