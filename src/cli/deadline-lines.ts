import { dayText } from '../domain/deadlines/day-text';
import type { IsoDate } from '../domain/deadlines/deadline';
import type { Task } from '../domain/plan/plan';
import type { Settings } from '../domain/settings';
import { termOf } from '../domain/tracking/term';

/** How the tasks' deadlines fall: each task counts once, as it does in the summary sheets. */
export function deadlineLines(
  tasks: readonly Task[],
  today: IsoDate,
  settings: Settings,
): string[] {
  const terms = tasks.map(({ deadlines }) => ({ deadlines, term: termOf(deadlines, settings) }));
  const due = terms.flatMap(({ term }) => (term.kind === 'dated' ? [term.due] : []));
  const past = due.filter((day) => day < today).length;
  const next = due.filter((day) => day >= today).sort()[0];
  const ongoing = terms.flatMap(({ term }) => (term.kind === 'ongoing' ? [term] : []));
  const recurring = ongoing.filter((term) => term.recurring).length;
  const undated = terms.flatMap(({ term, deadlines }) =>
    term.kind === 'undated' ? [deadlines] : [],
  );
  const unreadable = undated.filter((some) =>
    some.some(({ kind }) => kind === 'unreadable'),
  ).length;
  const blank = undated.filter((some) => some.every(({ kind }) => kind === 'none')).length;
  const parts: readonly (readonly [number, string])[] = [
    [
      due.length,
      'có ngày đến hạn' +
        (past > 0 ? ` (${past} đã qua tính đến ${dayText(today)})` : '') +
        (next ? `, gần nhất ${dayText(next)}` : ''),
    ],
    [ongoing.length - recurring, 'thường xuyên'],
    [recurring, 'định kỳ'],
    [undated.length - unreadable - blank, 'theo quy định hoặc sự kiện'],
    [blank, 'bỏ trống'],
    [unreadable, 'chưa đọc được'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return said.length === 0 ? [] : ['', `  Thời hạn: ${said.join('; ')}.`];
}
