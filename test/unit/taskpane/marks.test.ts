import { openWorkbook } from '../../excel/file/open-workbook';
import type { Workbook } from '../../excel/model/workbook';
import { formatArea } from '../../excel/model/area';
import { type } from '../../excel/model/type';
import { applyDeed } from '../../../src/taskpane/journal/apply-deed';
import { changeIgnores, loadKept } from '../../../src/taskpane/journal/kept';
import { ignoreRule } from '../../../src/domain/rules/ignores';
import { refreshMarks, setMarks } from '../../../src/taskpane/views/check/marks';
import { unmarkOnClose } from '../../../src/taskpane/session/unmark-on-close';
import { watchChanges } from '../../../src/taskpane/session/watch-changes';
import { until } from '../../support/until';
import { openSession, planFile, planSheet, type OpenSession } from './open-session';

/** Cells with their looks, conditional formats and settings: all that marks could leave behind. */
function looks(book: Workbook): unknown {
  const sheet = book.sheet(planSheet);
  const area = sheet.used(false);
  const cells = Array.from({ length: (area?.bottom ?? 0) + 2 }, (_, row) =>
    Array.from({ length: (area?.right ?? 0) + 2 }, (__, column) => ({
      ...sheet.cells.get(row, column)?.style,
    })),
  );
  const settings = book.customXmlParts.map(({ xml }) => xml);
  return { cells, formats: structuredClone(sheet.conditionalFormats), settings };
}

/** "G10 #FFF2B3" of every mark. */
function marks(book: Workbook): readonly string[] {
  return book
    .sheet(planSheet)
    .conditionalFormats.filter(({ formula }) => formula.includes('bieu-nhiem-vu'))
    .map(({ area, looks: { fill } }) => `${formatArea(area)} ${fill ?? ''}`)
    .sort();
}

async function withUserRule(open: OpenSession): Promise<void> {
  await open.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(planSheet).getRange('G5:G20');
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=LEN(G5)>10';
    custom.format.fill.color = '#00FF00';
    await context.sync();
  });
}

describe('marks on the sheet', () => {
  test('tint the cells of findings, by severity, and go without a trace', async () => {
    const open = await openSession();
    await withUserRule(open);
    await loadKept(open.session);
    const before = looks(open.book);
    await setMarks(open.session, true);
    expect(marks(open.book)).toContain('G10 #FFF2B3');
    expect(open.session.store.getState().kept?.marked).toEqual([planSheet]);
    await setMarks(open.session, false);
    expect(looks(open.book)).toEqual(before);
    expect(open.session.store.getState().kept?.marked).toEqual([]);
  });

  test('go after reopening too, wherever their cells are by then', async () => {
    const book = await openWorkbook(planFile);
    const first = await openSession(book);
    const before = looks(book);
    await setMarks(first.session, true);
    first.dispose();
    const again = await openSession(book);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(planSheet);
      sheet.getRange('10:10').insert('Down');
      await context.sync();
      sheet.getRange('10:10').delete('Up');
      await context.sync();
    });
    expect((await loadKept(again.session)).marked).toEqual([planSheet]);
    await setMarks(again.session, false);
    expect(looks(book)).toEqual(before);
  });

  test('follow a fix and what is put aside', async () => {
    const open = await openSession();
    await setMarks(open.session, true);
    const to = { value: 'UBND cấp huyện, cấp xã; thôn, tổ dân phố' };
    const from = { value: open.readings().workbook.sheets[0]?.values[9]?.[6] ?? null };
    const cells = [{ row: 9, column: 6, from, to }];
    await applyDeed(
      open.session,
      'fix-one',
      [{ kind: 'write-cells', sheet: planSheet, cells }],
      '',
    );
    expect(marks(open.book)).not.toContain('G10 #FFF2B3');
    const left = marks(open.book);
    await changeIgnores(open.session, (list) => ignoreRule(list, 'unit-spelled-variously'));
    await refreshMarks(open.session);
    expect(left).toEqual(expect.arrayContaining(marks(open.book)));
    expect(marks(open.book).length).toBeLessThan(left.length);
    expect(marks(open.book)).not.toEqual([]);
  });

  test('wait while the user types: writing would cost Excel’s own list of undos', async () => {
    const open = await openSession();
    await watchChanges(open.session);
    await setMarks(open.session, true);
    const before = marks(open.book);
    type(open.book.sheet(planSheet), 'G10', 'UBND cấp huyện');
    await until(() => open.readings().workbook.sheets[0]?.values[9]?.[6] === 'UBND cấp huyện');
    expect(marks(open.book)).toEqual(before);
  });

  test('are not put on a protected sheet; the user is told why', async () => {
    const open = await openSession();
    await open.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(planSheet).protection.protect();
      await context.sync();
    });
    await setMarks(open.session, true);
    expect(marks(open.book)).toEqual([]);
    expect(open.session.store.getState().notice?.text).toContain('đang được bảo vệ');
    expect(open.session.store.getState().kept?.marked).toEqual([]);
  });

  test('go when the user closes the pane', async () => {
    const open = await openSession();
    await loadKept(open.session);
    await unmarkOnClose(open.session);
    const before = looks(open.book);
    await setMarks(open.session, true);
    open.host.showPane(false);
    await until(() => open.book.customXmlParts.length === 0);
    expect(looks(open.book)).toEqual(before);
  });
});
