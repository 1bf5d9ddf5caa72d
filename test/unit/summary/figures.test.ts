import fc from 'fast-check';
import type { CellContent, SheetSpec } from '../../../src/domain/grid/sheet-spec';
import type { CellValue, Grid, Workbook } from '../../../src/domain/grid/grid';
import { defaultSettings } from '../../../src/domain/settings';
import { followUp } from '../../../src/domain/summary/follow-up';
import { applyEdits } from '../support/apply-edits';
import { ironCalc } from '../support/iron-calc';
import type { EngineSheet } from '../support/iron-calc';
import { madeTask, trackedPlan } from '../support/made-progress';
import type { MadeTask } from '../support/made-progress';
import { expectFigures } from '../support/naive-figures';
import type { CountDays, CountedTask, Shown } from '../support/naive-figures';

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

const tasks = fc.array(madeTask, { minLength: 1, maxLength: 14 });

const days: CountDays = {
  today,
  reportedSince: '2028-01-01',
  period: { from: '2028-01-01', to: '2028-03-31' },
};

const counted = (made: readonly MadeTask[]): readonly CountedTask[] =>
  made.map((task, index) => ({ ...task, id: `nv-${index + 1}` }));

test('every figure of every table is a naive count of the plan', () => {
  fc.assert(
    fc.property(tasks, (made) => {
      const { specs } = summaryOf(made);
      const shown: Shown = (mark) =>
        specs
          .find((spec) => spec.mark === mark)
          ?.cells.map((row) => row.map((cell) => (cell === null ? null : shownBy(cell.content)))) ??
        [];
      expectFigures(shown, counted(made), days);
    }),
    { numRuns: 60 },
  );
});

const shownBy = (content: CellContent): CellValue =>
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
