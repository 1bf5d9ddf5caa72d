import { parseAddress } from '../../../domain/grid/address';
import { formulaCopier } from '../../../domain/grid/copy-formula';
import type { Rect } from '../../../domain/grid/grid';
import { parseAttributes } from '../package/xml';
import { formulaOf, withFormula } from './content';
import type { Rows } from './rows';

type Copier = ReturnType<typeof formulaCopier>;

/**
 * Spells out every shared formula of a sheet, cell by cell, so that a cell can change or move
 * without those that borrow its formula. Array formulas and data tables stay as they are.
 */
export function spellOutSharedFormulas(rows: Rows): void {
  const masters = new Map<string, { row: number; column: number; copy: Copier }>();
  for (const row of rows.all()) {
    if (!row.mentions('t="shared"')) continue;
    for (const cell of row.cells) {
      const formula = formulaOf(cell);
      if (!formula?.attributes.includes('t="shared"')) continue;
      const id = parseAttributes(formula.attributes).get('si') ?? '';
      if (formula.text !== '') {
        const copy = formulaCopier(formula.text);
        masters.set(id, { row: row.index, column: cell.column, copy });
      }
      const master = masters.get(id);
      if (!master) continue;
      const text = master.copy(row.index - master.row, cell.column - master.column);
      row.set(cell.column, withFormula(cell, { text, attributes: '' }));
    }
  }
}

/** The blocks that array formulas and data tables fill: Excel lets nobody change a part of one. */
export function arrayBlocks(rows: Rows): readonly Rect[] {
  const blocks: Rect[] = [];
  for (const row of rows.all()) {
    if (!row.mentions('t="array"') && !row.mentions('t="dataTable"')) continue;
    for (const cell of row.cells) {
      const attributes = parseAttributes(formulaOf(cell)?.attributes ?? '');
      const block = parseAddress(attributes.get('ref') ?? '');
      if (block && ['array', 'dataTable'].includes(attributes.get('t') ?? '')) blocks.push(block);
    }
  }
  return blocks;
}
