import { check } from '../../../src/domain/rules/check';
import {
  findingKey,
  heeded,
  heedFinding,
  heedRule,
  ignoreFinding,
  ignoreListSchema,
  ignoreRule,
  nothingIgnored,
} from '../../../src/domain/rules/ignores';
import { exampleSheet, exampleToday } from './example-sheet';

const rows = [
  'ordinal | task | lead | deadline',
  '1 | Xây dựng kế hoạch | Sở Nội vụ; Sở Y tế | Quý I',
  '2 | Kiểm tra công vụ | Sở Nội vụ; Thanh tra tỉnh | Quý II',
];

function findings(lines: readonly string[]) {
  const { readings, workbook } = exampleSheet({ rows: lines });
  return check(readings, workbook, { today: exampleToday });
}

test('one finding is put aside, the other stays', () => {
  const [first, second] = findings(rows);
  if (!first || !second) throw new Error('two findings expected');
  const list = ignoreFinding(nothingIgnored, first);
  expect(heeded([first, second], list)).toEqual({ shown: [second], ignored: [first] });
  expect(heedFinding(list, first)).toEqual(nothingIgnored);
});

test('a rule is put aside and heeded again', () => {
  const found = findings(rows);
  const list = ignoreRule(nothingIgnored, 'lead-several');
  expect(heeded(found, list).shown).toEqual([]);
  expect(heeded(found, heedRule(list, 'lead-several')).shown).toEqual(found);
});

test("heeding a rule shows its findings put aside one by one too, and no other rule's", () => {
  const [first] = findings(rows);
  if (!first) throw new Error('a finding expected');
  const other = { ...first, code: `${first.code}-elsewhere` };
  const list = ignoreFinding(ignoreFinding(nothingIgnored, first), other);
  expect(heedRule(list, first.code)).toEqual(ignoreFinding(nothingIgnored, other));
});

test('what was put aside stays so when rows are put in above', () => {
  const [first] = findings(rows);
  const moved = findings([
    rows[0] ?? '',
    '1 | Rà soát thủ tục | Sở Tư pháp | Quý I',
    ...rows.slice(1).map((row) => row),
  ]).filter(({ code }) => code === 'lead-several');
  expect(first && moved.map(findingKey)).toContain(first && findingKey(first));
});

test('it comes back when the cell says something else', () => {
  const [first] = findings(rows);
  if (!first) throw new Error('a finding expected');
  const changed = findings(rows.map((row) => row.replace('Sở Y tế', 'Sở Tài chính')));
  const { shown } = heeded(changed, ignoreFinding(nothingIgnored, first));
  expect(shown.length).toBe(2);
});

test('a list that another program wrote is refused', () => {
  expect(ignoreListSchema.safeParse({ rules: 'all', findings: [] }).success).toBe(false);
  expect(ignoreListSchema.safeParse(nothingIgnored).success).toBe(true);
});
