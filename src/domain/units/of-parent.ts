import type { UnitEntry } from './entry';
import { wholeName, type NameReading } from './name-reading';

/**
 * A body and whose it is, with nothing between them: "Vụ Pháp chế Bộ Nội vụ", "Trung tâm Khuyến nông Sở
 * NN&PTNT". Null for any two units of which one is no part of the other.
 */
export function bodyOfParent(body: NameReading, parent: NameReading): NameReading | null {
  if (body.entry === null || parent.entry === null || !isPart(body.entry, parent.entry))
    return null;
  return wholeName(`${body.name} ${parent.name}`, body.level, 'pattern');
}

function isPart(body: UnitEntry, parent: UnitEntry): boolean {
  return (
    (body.kind === 'ministry-unit' && parent.kind === 'ministry') ||
    (body.kind === 'service' && body.level === 'province' && parent.kind === 'department')
  );
}
