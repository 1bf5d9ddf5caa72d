import type { UnitEntry } from '../entry';
import { slug } from '../keys';

/** What the rows of one table have in common. */
type Shared = Pick<UnitEntry, 'kind' | 'level' | 'tail'>;

/**
 * Reads a table of units, one a line: `official name | other forms; … | from..to`, days as
 * YYYY-MM-DD, the last two columns optional.
 */
export function table(shared: Shared, rows: string): readonly UnitEntry[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => entryOf(shared, row));
}

function entryOf(shared: Shared, row: string): UnitEntry {
  const [name = '', also = '', span = ''] = row.split('|').map((column) => column.trim());
  const [from = '', to = ''] = span.split('..');
  const id = slug(name);
  return {
    // One name for two offices in time ("Phòng Kinh tế" of a district, then of a commune).
    id: shared.kind === 'office' && shared.level === 'commune' ? `${id}-cap-xa` : id,
    name,
    ...shared,
    also: also === '' ? [] : also.split(';').map((form) => form.trim()),
    from: from === '' ? null : from,
    to: to === '' ? null : to,
  };
}
