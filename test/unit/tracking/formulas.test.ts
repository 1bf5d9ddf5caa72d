import fc from 'fast-check';
import { assess } from '../../../src/domain/tracking/assessment';
import type { TaskRecord } from '../../../src/domain/tracking/assessment';
import { assessmentText } from '../../../src/domain/tracking/assessment-text';
import {
  assessmentFormula,
  dateExpression,
  stateTests,
} from '../../../src/domain/tracking/formulas';
import { readState, stateLabels, states } from '../../../src/domain/tracking/state';
import { statusWords } from '../../../src/domain/tracking/status-words';
import type { Term } from '../../../src/domain/tracking/term';
import { serialFromDate } from '../../../src/domain/grid/serial';
import { Temporal } from 'temporal-polyfill';
import { ironCalc } from '../support/iron-calc';

const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => Temporal.PlainDate.from('2025-06-01').add({ days }).toString());

const term: fc.Arbitrary<Term> = fc.oneof(
  day.map((due): Term => ({ kind: 'dated', due })),
  fc.constant<Term>({ kind: 'undated' }),
  fc
    .constantFrom('week', 'month', 'quarter', 'half-year', 'year', 'term', null)
    .chain((every) =>
      fc.boolean().map((recurring): Term => ({ kind: 'ongoing', recurring, every, next: null })),
    ),
);

/** A status in the list's words, in an office's, or none. */
const status = fc.constantFrom(
  '',
  ...states.map((state) => stateLabels[state]),
  'Đã xong',
  'Đã trình ký',
  'HỦY',
);

const typedRow = fc.record({
  term,
  status,
  progress: fc.constantFrom(null, 0, 0.4, 1),
  completedOn: fc.option(day),
});

test('the column "Đánh giá" calculates to the sentence that the domain says', () => {
  fc.assert(
    fc.property(fc.array(typedRow, { minLength: 40, maxLength: 40 }), day, (rows, today) => {
      const words = statusWords(
        rows.map((row) => row.status),
        true,
      );
      const refs = (row: number) => ({
        due: `$A${row}`,
        status: `$B${row}`,
        progress: `$C${row}`,
        completed: `$D${row}`,
      });
      const expected = rows.map((typed) => {
        const record = recordOf(typed);
        return assessmentText(record, assess(record, today, 7));
      });
      const cells = rows.map((typed, index) => {
        const at = refs(index + 1);
        const formula = assessmentFormula(stateTests(at, words), at, typed.term, 7);
        const due = typed.term.kind === 'dated' ? typed.term.due : null;
        return [
          due === null ? null : { formula: `=${dateExpression(due)}`, cached: null },
          { value: typed.status },
          { value: typed.progress },
          { value: typed.completedOn === null ? null : serialFromDate(typed.completedOn) },
          { formula, cached: null },
        ];
      });
      const answer = ironCalc([{ name: 'S', cells }], today);
      expect(rows.map((_, row) => answer('S', row, 4))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

function recordOf(typed: {
  term: Term;
  status: string;
  progress: number | null;
  completedOn: string | null;
}): TaskRecord {
  const { completedOn } = typed;
  const progress = typed.progress ?? 0;
  const blank =
    completedOn !== null || progress >= 1 ? 'done' : progress > 0 ? 'in-progress' : 'not-started';
  return {
    term: typed.term,
    due: typed.term.kind === 'dated' ? typed.term.due : null,
    state: typed.status === '' ? blank : (readState(typed.status) ?? 'in-progress'),
    completedOn,
    progress,
    outcome: '',
  };
}
