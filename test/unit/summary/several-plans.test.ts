import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import { makePlan } from '../support/hand-made-plan';

test('two sheets with the same tasks: every task of the workbook has an id of its own', () => {
  const rows = [
    { task: 'Ban hành kế hoạch', leads: ['Sở Nội vụ'] },
    { task: 'Tuyên truyền', leads: ['Sở Tư pháp'] },
  ];
  const made = ['Phụ lục 1', 'Phụ lục 2'].map((sheet) => makePlan(rows, { sheet }));
  const { trackings } = followUp(
    made.map(({ plan }) => plan),
    { fileName: null, sheets: made.map(({ grid }) => grid) },
    { today: '2026-07-01', settings: defaultSettings, pivots: true },
  );
  const ids = trackings.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
});
