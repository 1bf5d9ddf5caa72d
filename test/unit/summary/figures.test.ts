import fc from 'fast-check';
import type { CellContent, SheetSpec } from '../../../src/domain/grid/sheet-spec';
import type { Grid, Workbook } from '../../../src/domain/grid/grid';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import { applyEdits } from '../support/apply-edits';
import { ironCalc } from '../support/iron-calc';
import type { EngineSheet } from '../support/iron-calc';
import { madeTask, trackedPlan } from '../support/made-progress';
import type { MadeTask } from '../support/made-progress';

const today = '2028-03-01';

function summaryOf(tasks: readonly MadeTask[]): {
  readonly grid: Grid;
  readonly specs: readonly SheetSpec[];
} {
  const { plan, grid } = trackedPlan(tasks, today);
  const workbook: Workbook = { fileName: null, sheets: [grid] };
  const options = { today, settings: defaultSettings, pivots: true };
  const { edits } = followUp([plan], workbook, options);
  return {
    grid: applyEdits(grid, edits),
    specs: edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.spec] : [])),
  };
}

/** A naive reading of what was typed, without any code under test. */
function classOf(task: MadeTask): string {
  const { status, completedOn, progress, due } = task;
  if (status === 'Tạm dừng') return 'paused';
  const done =
    status === 'Hoàn thành' || (status === '' && (completedOn !== null || progress === 1));
  if (task.kind === 'continuous') {
    const reported = completedOn === null ? done : completedOn >= '2028-01-01';
    return reported ? 'ongoing-reported' : 'ongoing';
  }
  if (done) {
    if (due === null || completedOn === null) return 'done';
    return completedOn <= due ? 'done-on-time' : 'done-late';
  }
  const begun = status === 'Đang thực hiện' || (status === '' && progress === 0.5);
  const late = due !== null && due < today;
  return `${begun ? 'begun' : 'idle'}${late ? '-late' : ''}`;
}

/** The figures of one row of the tables, in their order. */
function figuresOf(tasks: readonly MadeTask[]): readonly number[] {
  const count = (...names: readonly string[]): number =>
    tasks.filter((task) => names.includes(classOf(task))).length;
  return [
    tasks.length,
    count('done', 'done-on-time', 'done-late'),
    count('done-on-time'),
    count('done-late'),
    count('begun'),
    count('idle'),
    count('begun-late', 'idle-late'),
    count('begun-late'),
    count('idle-late'),
    count('ongoing', 'ongoing-reported'),
    count('ongoing-reported'),
    count('paused'),
  ];
}

const tasks = fc.array(madeTask, { minLength: 1, maxLength: 14 });

test('every figure of every table is a naive count of the plan', () => {
  fc.assert(
    fc.property(tasks, (made) => {
      const { specs } = summaryOf(made);
      const overview = rowsByName(specs, 'tong-hop');
      const units = new Set(made.flatMap(({ leads }) => leads));
      for (const unit of units) {
        const own = made.filter(({ leads }) => leads.includes(unit));
        expect(overview.get(unit)).toEqual(figuresOf(own));
      }
      const orphans = made.filter(({ leads }) => leads.length === 0);
      if (orphans.length > 0) {
        expect(overview.get('(Chưa rõ đơn vị)')).toEqual(figuresOf(orphans));
      }
      for (const dimension of new Set(made.map((task) => task.dimension))) {
        const own = made.filter((task) => task.dimension === dimension);
        expect(overview.get(`Nội dung ${dimension}`)).toEqual(figuresOf(own));
      }
      expect(overview.get('Tổng số nhiệm vụ')).toEqual(figuresOf(made));
      const dueInPeriod = made.filter(
        ({ due }) => due !== null && due >= '2028-01-01' && due <= '2028-03-31',
      );
      expect(rowsByName(specs, 'bao-cao-ky').get('Tổng số nhiệm vụ')).toEqual(
        figuresOf(dueInPeriod),
      );
    }),
    { numRuns: 60 },
  );
});

/** The figures shown in the rows of a sheet's tables, by what the row is called. */
function rowsByName(
  specs: readonly SheetSpec[],
  mark: string,
): ReadonlyMap<string, readonly unknown[]> {
  const spec = specs.find((candidate) => candidate.mark === mark);
  const named = (spec?.cells ?? []).flatMap((row) => {
    const shown = row.map((cell) => (cell === null ? null : shownBy(cell.content)));
    const name = shown[1] ?? shown[0];
    return typeof name === 'string' && typeof shown[2] === 'number'
      ? [[name, shown.slice(2, 14)] as const]
      : [];
  });
  return new Map(named);
}

const shownBy = (content: CellContent): unknown =>
  'formula' in content ? content.cached : content.value;

test('IronCalc calculates every formula to the result that is shown', () => {
  fc.assert(
    fc.property(tasks, (made) => {
      const { grid, specs } = summaryOf(made);
      const sheets: EngineSheet[] = [
        { name: grid.sheet, cells: contentsOf(grid) },
        ...specs.map(({ name, cells }) => ({
          name,
          cells: cells.map((row) => row.map((cell) => cell?.content ?? null)),
        })),
      ];
      const answer = ironCalc(sheets, today);
      for (const { name, cells } of sheets) {
        cells.forEach((row, r) => {
          row.forEach((content, c) => {
            if (content === null || !('formula' in content)) return;
            const got = `${name}!${r},${c} ${content.formula} → ${comparable(answer(name, r, c))}`;
            const shown = content.cached;
            const wanted = comparable(typeof shown === 'object' ? '' : String(shown));
            expect(got).toBe(`${name}!${r},${c} ${content.formula} → ${wanted}`);
          });
        });
      }
    }),
    { numRuns: 8 },
  );
});

/** Numbers to six places: engines show what they hold to different lengths. */
function comparable(text: string): string {
  const number = Number(text);
  return text === '' || Number.isNaN(number) ? text : String(Math.round(number * 1e6) / 1e6);
}

function contentsOf(grid: Grid): (CellContent | null)[][] {
  return grid.values.map((row, r) =>
    row.map((value, c) => {
      const formula = grid.formulas[r]?.[c] ?? null;
      if (formula !== null) return { formula, cached: value };
      return value === null ? null : { value };
    }),
  );
}
