import { cellAddress } from '../../domain/grid/address';
import type { HostFailure } from '../host';

/** Thrown while edits are carried out on a draft; the host turns it into its failure. */
export class Refused extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.detail);
  }
}

/** Says that a sheet, or one cell of it, stands in the way. */
export function refuse(
  code: HostFailure['code'],
  detail: string,
  sheet: string | null,
  cell?: { readonly row: number; readonly column: number },
): Refused {
  const address = cell ? cellAddress(cell.row, cell.column) : null;
  return new Refused({ code, sheet, address, detail, partlyDone: false });
}
