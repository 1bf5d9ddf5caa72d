import { recognise } from '../../../src/domain/recognition/recognise';
import { layouts } from './layouts';
import { meagrePlans } from './meagre-plans';
import { otherTables } from './other-tables';
import { programmeLayouts } from './programme-layouts';
import { fieldLayouts } from './field-layouts';
import { officeLayouts } from './office-layouts';
import { gridOf, workbookOf } from './sheet';

const letters = {
  title: 't',
  header: 'h',
  group: 'g',
  task: 'x',
  continuation: 'c',
  note: 'n',
  blank: '-',
} as const;

describe('layouts of plans', () => {
  test.each([...layouts, ...officeLayouts, ...fieldLayouts, ...programmeLayouts])(
    '$name',
    ({ lines, kinds, columns, bold }) => {
      const grid = gridOf(lines, bold ? { bold } : {});
      const [reading] = recognise(workbookOf(grid), { today: '2024-01-01' });
      if (!reading?.recognised) throw new Error(JSON.stringify(reading));
      const { rows, columns: found } = reading.plan;
      expect({
        kinds: rows.map(({ kind, repeated }) => (repeated ? 'r' : letters[kind])).join(''),
        columns: found,
      }).toEqual({ kinds, columns });
    },
  );
});

describe('tables that are no plan', () => {
  test.each(otherTables)('$name', ({ lines }) => {
    const [reading] = recognise(workbookOf(gridOf(lines)), { today: '2024-01-01' });
    expect(reading?.recognised).toBe(false);
    if (reading?.recognised === false)
      expect(reading.rows.map(({ kind }) => kind)).not.toContain('task');
  });
});

describe('plans that tell little', () => {
  test.each(meagrePlans)('$name', ({ lines, tasks, confidence: [least, most] }) => {
    const [reading] = recognise(workbookOf(gridOf(lines)), { today: '2024-01-01' });
    if (!reading?.recognised) throw new Error(JSON.stringify(reading));
    expect(reading.plan.tasks).toHaveLength(tasks);
    expect(reading.plan.confidence).toBeGreaterThanOrEqual(least);
    expect(reading.plan.confidence).toBeLessThanOrEqual(most);
  });
});
