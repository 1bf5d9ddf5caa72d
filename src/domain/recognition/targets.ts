import type { Role } from '../plan/plan';
import type { Bid } from './bid';
import type { Contents } from './contents';
import type { Header } from './header';
import { isWatching } from './watching';

/** Said for certain to be who answers, or to be a target. */
const clear = 0.8;
/** A target is the work itself only for want of another word. */
const strength = 0.6;

/**
 * Where a table has targets and no tasks, and an office is charged to reach each (not only to watch the
 * figures), the targets are the tasks: of several such columns the one of most words, the others hold
 * the figures.
 *
 * @returns whether they are
 */
export function takeTargets(
  chosen: Map<Role, Bid>,
  { labels }: Header,
  contents: ReadonlyMap<number, Contents>,
): boolean {
  if (chosen.has('task')) return false;
  const charged = (['lead', 'implementer'] as const).some((role) => {
    const bid = chosen.get(role);
    const header = labels.find(({ column }) => column === bid?.column)?.text ?? '';
    return bid !== undefined && bid.weight >= clear && !isWatching(header);
  });
  if (!charged) return false;
  const length = (column: number): number => contents.get(column)?.averageLength ?? 0;
  const [column] = labels
    .filter(({ label }) => (label.votes.target ?? 0) * label.coverage >= clear)
    .map((label) => label.column)
    .filter((at) => (contents.get(at)?.numbers ?? 1) < 0.6)
    .sort((a, b) => length(b) - length(a));
  if (column === undefined) return false;
  if (chosen.get('target')?.column === column) chosen.delete('target');
  chosen.set('task', { role: 'task', column, weight: strength });
  return true;
}
