import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deadline, DeadlineContext } from '../../../src/domain/deadlines/deadline';
import { readDeadlines } from '../../../src/domain/deadlines/read-deadlines';

interface GoldDeadline {
  readonly kind: string;
  readonly date?: string;
  readonly exclusive?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly every?: string | null;
  readonly month?: number;
}
interface Gold {
  readonly planYear: number;
  readonly planDate: string | null;
  readonly columns: { readonly deadline: string };
  readonly headers: Readonly<Record<string, string>>;
  readonly tasks: readonly {
    readonly id: string;
    readonly deadlineText: string;
    readonly deadline: GoldDeadline | readonly GoldDeadline[];
  }[];
}

const folder = join(process.cwd(), 'test/fixtures');
/** Gold itself calls this one a matter of judgment: a cell that points to other plans. */
const matterOfJudgment = /^Theo kế hoạch phát triển KT - XH/u;

/** A deadline as gold writes it (kinds map as in the fixtures' README). */
function goldOf(deadline: Deadline): GoldDeadline {
  switch (deadline.kind) {
    case 'by':
      return { kind: 'by-date', date: deadline.date, exclusive: deadline.exclusive };
    case 'during':
      return { kind: 'period', from: deadline.from ?? '', to: deadline.to };
    case 'recurring': {
      const { every, month } = deadline;
      return { kind: 'recurring', every, ...(month === undefined ? {} : { month }) };
    }
    case 'regulated':
      return { kind: 'per-regulation' };
    case 'none':
    case 'unreadable':
      return { kind: 'unknown' };
    default:
      return { kind: deadline.kind };
  }
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.gold.json')))('%s', (name) => {
  const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
  const context: DeadlineContext = {
    planYear: gold.planYear,
    planDate: gold.planDate,
    today: `${gold.planYear}-01-01`,
    heading: gold.headers[gold.columns.deadline] ?? null,
  };
  const tasks = gold.tasks.filter(({ deadlineText }) => !matterOfJudgment.test(deadlineText));

  test.each(tasks.map((task) => [task.id, task.deadlineText, task.deadline] as const))(
    '%s: %j',
    (_, text, expected) => {
      const wanted = (Array.isArray(expected) ? expected : [expected]) as readonly GoldDeadline[];
      const plain = wanted.map(
        ({ kind, date, exclusive, from, to, every, month }) =>
          JSON.parse(
            JSON.stringify({ kind, date, exclusive, from, to, every, month }),
          ) as GoldDeadline,
      );
      expect(readDeadlines({ text, date: null }, context).map(goldOf)).toEqual(plain);
    },
  );
});
