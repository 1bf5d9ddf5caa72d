import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deadline, DeadlineContext } from '../../../src/domain/deadlines/deadline';

/** A deadline text and what a careful reader says of it. */
export interface Labelled {
  readonly text: string;
  readonly says: readonly string[];
  readonly context: DeadlineContext;
}

/**
 * Reads one half of the set. A line is `text => label; label`, a `[plan …]` line fixes the plan that
 * the lines below stand in.
 */
export function labelled(half: 'build' | 'held-out'): readonly Labelled[] {
  const lines = readFileSync(
    join(process.cwd(), `test/labelled/deadlines/${half}.txt`),
    'utf8',
  ).split('\n');
  const found: Labelled[] = [];
  let context: DeadlineContext = { planYear: null, planDate: null, today: '2022-03-01' };
  for (const line of lines) {
    if (line.startsWith('[')) context = contextOf(line);
    else if (line.includes('=>') && !line.startsWith('#')) {
      const at = line.lastIndexOf('=>');
      const text = line.slice(0, at).replace(/ $/u, '').replaceAll('\\n', '\n');
      found.push({
        text,
        says: line
          .slice(at + 2)
          .split(';')
          .map((label) => label.trim()),
        context,
      });
    }
  }
  return found;
}

/** `[plan 2022 | date 2022-02-10 | today 2022-03-01 | heading Thời hạn]` */
function contextOf(line: string): DeadlineContext {
  const fields = new Map(
    line
      .slice(1, line.lastIndexOf(']'))
      .split('|')
      .map((field) => [field.trim().split(' ')[0] ?? '', field.trim().replace(/^\S+ ?/u, '')]),
  );
  const planYear = fields.get('plan') ?? '';
  return {
    planYear: planYear === '' ? null : Number(planYear),
    planDate: fields.get('date') ?? null,
    today: fields.get('today') ?? '2022-03-01',
    heading: fields.get('heading') ?? null,
  };
}

/** A deadline as the set writes it: "by! 2022-08-05", "every year month=12", "unread". */
export function labelOf(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'by': {
      const precision = deadline.precision === 'day' ? '' : `/${deadline.precision}`;
      return `by${deadline.exclusive ? '!' : ''}${precision} ${deadline.date}`;
    }
    case 'during':
      return `during ${deadline.from ?? ''}..${deadline.to}`;
    case 'recurring': {
      const { every, month, day, monthOfQuarter, weekday, exclusive, from, to } = deadline;
      const parts = Object.entries({ month, day, monthOfQuarter, weekday })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}=${String(value)}`);
      const bounds = from === undefined && to === undefined ? '' : ` ${from ?? ''}..${to ?? ''}`;
      return `every ${String(every)}${parts.join('')}${exclusive ? ' x' : ''}${bounds}`;
    }
    case 'continuous': {
      const { from, to } = deadline;
      return from === undefined && to === undefined ? 'cont' : `cont ${from ?? ''}..${to ?? ''}`;
    }
    case 'regulated':
      return 'reg';
    case 'event': {
      const { offsetDays } = deadline;
      const days = offsetDays === null ? '' : ` ${offsetDays < 0 ? '' : '+'}${offsetDays}`;
      return `event${days}${deadline.workingDays ? 'w' : ''}`;
    }
    case 'duration':
      return `dur ${deadline.days}${deadline.workingDays ? 'w' : ''}`;
    case 'none':
      return 'none';
    case 'unreadable':
      return 'unread';
  }
}
