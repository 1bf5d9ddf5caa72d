import type { UnitEntry } from '../entry';
import { slug } from '../keys';
import type { Level } from '../unit';

/** What the rows of one table have in common. */
type Shared = Pick<UnitEntry, 'kind' | 'level' | 'tail'>;

const levels: Readonly<Record<string, Level>> = {
  tỉnh: 'province',
  huyện: 'district',
  xã: 'commune',
};

/**
 * Reads a table of units, one a line: `official name | other forms; … | from..to | levels`, days as
 * YYYY-MM-DD, the levels that have one of their own as "tỉnh, huyện, xã"; only the name is needed.
 */
export function table(shared: Shared, rows: string): readonly UnitEntry[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => entryOf(shared, row));
}

function entryOf(shared: Shared, row: string): UnitEntry {
  const [name = '', also = '', span = '', own = ''] = row.split('|').map((column) => column.trim());
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
    bareAt: own.split(', ').flatMap((level) => levels[level] ?? []),
  };
}
