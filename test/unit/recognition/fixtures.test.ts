import { columnLetters } from '../../../src/domain/grid/address';
import type { Plan } from '../../../src/domain/plan/plan';
import { recognise } from '../../../src/domain/recognition/recognise';
import { readWorkbookFile } from '../../../src/hosts/xlsx/read';
import { planFile, plans } from '../../support/fixtures';
import { goldOf, words } from './gold';

async function planOf(file: string): Promise<Plan> {
  const read = await readWorkbookFile(planFile(file));
  if (!read.ok) throw new Error(`${file}: ${read.refusal.code}`);
  const [reading] = recognise(read.workbook, { today: '2022-06-01' });
  if (!reading?.recognised) throw new Error(`${file}: ${reading?.why.code ?? 'no sheet'}`);
  return reading.plan;
}

const cases = plans.flatMap((plan) => [
  { plan, file: plan, isPasted: false },
  { plan, file: `${plan}-pasted`, isPasted: true },
]);

describe.each(cases)('$file', ({ plan: name, file, isPasted }) => {
  const gold = goldOf(name);
  let plan: Plan;
  beforeAll(async () => {
    plan = await planOf(file);
  });

  test('every row is what gold says', () => {
    const expected = (isPasted ? gold.rowsB : gold.rowsA).map(({ row, kind, level }) => ({
      row: row - 1,
      // The contract has one word for both: a stray page number is a note, a repeated header a header.
      kind: kind === 'page-number' ? 'note' : kind === 'header-repeat' ? 'header' : kind,
      ...(level === undefined ? {} : { level }),
      ...(kind === 'header-repeat' ? { repeated: true } : {}),
    }));
    expect(plan.rows).toEqual(expected);
  });

  test('every column plays the role that gold says', () => {
    const found = Object.entries(plan.columns).map(([role, column]) => [
      role === 'coordinator' ? 'coop' : role,
      columnLetters(column),
    ]);
    expect(Object.fromEntries(found)).toEqual(gold.columns);
  });

  test('the title block', () => {
    const { title } = plan;
    expect(words(title.text)).toBe(words(gold.title));
    expect(title).toMatchObject({
      planNo: gold.planNo,
      planDate: gold.planDate,
      planYear: gold.planYear,
      yearIsGuess: false,
    });
    // The appendix of 04 has no line that names who issued it.
    expect(title.issuer).toBe(name === '04-bac-kan-2022' ? null : gold.issuer);
  });

  test('every task, its words joined and its values inherited', () => {
    const expected = gold.tasks.map((task) => ({
      rows: isPasted ? task.rowsB.map((row) => row - 1) : [task.rowA - 1],
      ordinal: task.ordinal,
      dimension: task.dimension,
      dimensionText: words(task.dimensionText),
      component: words(task.component),
      text: words(task.task),
      target: words(task.target),
      result: words(task.result),
      lead: words(task.leadText),
      implementer: words(task.implementersText),
      coordinator: words(task.coopText),
      // Without merges a blank of its own cannot be told from a covered one: gold marks these.
      deadline: isPasted && task.ambiguousB?.includes('deadline') ? null : words(task.deadlineText),
      note: words(task.note),
    }));
    const found = plan.tasks.map((task, at) => ({
      rows: task.rows,
      ordinal: task.ordinal,
      dimension: task.dimension,
      dimensionText: words(task.dimensionText),
      component: words(task.component),
      text: words(task.text),
      target: words(task.target),
      result: words(task.result),
      lead: words(task.leadText),
      implementer: words(task.implementerText),
      coordinator: words(task.coordinatorText),
      deadline:
        isPasted && gold.tasks[at]?.ambiguousB?.includes('deadline')
          ? null
          : words(task.deadlineText),
      note: words(task.note),
    }));
    expect(found).toEqual(expected);
  });

  test('every id is its own', () => {
    expect(new Set(plan.tasks.map(({ id }) => id)).size).toBe(plan.tasks.length);
  });
});

describe('values that a task does not have in its own row', () => {
  test('merged cells and group titles are marked as inherited (04, Bắc Kạn)', async () => {
    const plan = await planOf('04-bac-kan-2022');
    for (const [at, task] of goldOf('04-bac-kan-2022').tasks.entries()) {
      const roles = Object.keys(task.mergedFrom ?? {})
        // A blank cell merged over several rows gives them nothing.
        .filter((role) => role !== 'deadline' || words(task.deadlineText) !== null)
        .map((role) => (role === 'coop' ? 'coordinator' : role));
      expect([...(plan.tasks[at]?.inherited ?? [])].sort()).toEqual([...roles, 'lead'].sort());
    }
    expect(plan.tasks[0]?.lead).toMatchObject([{ inherited: true }]);
  });

  test('a page break or a paste changes no id (01, Lào Cai)', async () => {
    const clean = await planOf('01-lao-cai-2021');
    const pasted = await planOf('01-lao-cai-2021-pasted');
    expect(pasted.tasks.map(({ id }) => id)).toEqual(clean.tasks.map(({ id }) => id));
  });
});
