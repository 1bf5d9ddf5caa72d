import type { InputRuleSpec } from '../../../src/domain/grid/sheet-spec';
import { apply, open, part } from './open';
import { richWorkbook } from './rich-workbook';

const rule: InputRuleSpec = {
  range: { top: 10, left: 20, bottom: 29, right: 20 },
  rule: { kind: 'list', options: ['Chưa thực hiện', 'Hoàn thành "sớm"'] },
  prompt: { title: 'Trạng thái', text: 'Chọn một trong các trạng thái.' },
  error: { title: 'Không có trong danh sách', text: 'Chọn trong danh sách.' },
};

async function ruled(...specs: readonly InputRuleSpec[]): Promise<readonly string[]> {
  const host = open(richWorkbook());
  await apply(
    host,
    specs.map((spec) => ({ kind: 'input-rule', sheet: 'Plan', spec })),
  );
  const xml = part(host.save(), 'xl/worksheets/sheet1.xml');
  const all = [...xml.matchAll(/<dataValidation [\s\S]*?<\/dataValidation>/gu)].map(([one]) => one);
  return all.filter((one) => /sqref="U|sqref="[^"]* U/u.test(one));
}

test('a list of states, blanks allowed, with what to choose and what is wrong', async () => {
  const [made = ''] = await ruled(rule);
  expect(made).toMatch(/ type="list".* allowBlank="1".* sqref="U11:U30"/u);
  expect(made).toContain(
    '<formula1>&quot;Chưa thực hiện,Hoàn thành &quot;&quot;sớm&quot;&quot;&quot;</formula1>',
  );
  expect(made).toContain('prompt="Chọn một trong các trạng thái."');
});

test('texts are as long as Excel takes them: it calls a file with longer ones damaged', async () => {
  const long = 'Chọn một trong các trạng thái của danh sách. '.repeat(10);
  const [made = ''] = await ruled({
    ...rule,
    prompt: { title: long, text: long },
    error: { title: long, text: long },
  });
  const length = (name: string): number =>
    new RegExp(` ${name}="([^"]*)"`, 'u').exec(made)?.[1]?.length ?? 0;
  expect(['promptTitle', 'errorTitle', 'prompt', 'error'].map(length)).toEqual([32, 32, 255, 255]);
});

test('a further rule on some of the cells leaves the first on the others', async () => {
  const date: InputRuleSpec = {
    ...rule,
    range: { ...rule.range, top: 15, bottom: 19 },
    rule: { kind: 'date', from: 44562, to: 73050 },
  };
  const [list = '', dates = ''] = await ruled(rule, date);
  expect(list).toContain('sqref="U11:U15 U21:U30"');
  expect(dates).toMatch(/type="date" operator="between".*sqref="U16:U20"/u);
  expect(dates).toContain('<formula1>44562</formula1><formula2>73050</formula2>');
});
