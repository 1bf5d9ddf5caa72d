import type { NamedItem } from './named-item';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** A name with what it belongs to. */
export class ScopedName {
  constructor(
    readonly scope: Workbook | Worksheet,
    readonly item: NamedItem,
  ) {}
}
