import type { PlanTitle } from '../../plan/plan';
import type { Rule } from '../rule';

const compared = ['planNo', 'planDate', 'planYear'] as const satisfies readonly (keyof PlanTitle)[];

export const sheetsDisagree: Rule = {
  code: 'sheets-disagree',
  area: 'sheet',
  severity: 'warning',
  title: { vi: 'Các biểu ghi khác nhau về kế hoạch', en: 'The plan sheets name different plans' },
  why: {
    vi: 'Các phụ lục trong một tệp thường kèm theo cùng một kế hoạch; số, ngày hoặc năm lệch nhau thường do chép từ tệp cũ.',
    en: 'The annexes in one file usually belong to one plan; a number, date or year that differs is often left over from an old file.',
  },
  message: {
    vi: 'Biểu này ghi {here}, còn biểu “{other}” ghi {there}. Hãy soát lại dòng “Kèm theo Kế hoạch số…”.',
    en: 'This sheet says {here} while sheet “{other}” says {there}. Check the line that names the plan.',
  },
  looksAt: {
    vi: 'Số, ngày, năm của kế hoạch trên từng biểu',
    en: 'Number, date and year of the plan on each sheet',
  },
  examples: {
    fires: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        title: { planNo: '21/KH-UBND' },
        second: { planNo: '12/KH-UBND' },
      },
    ],
    passes: [
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        title: { planNo: '21/KH-UBND' },
        second: { planNo: '21/KH-UBND' },
      },
      {
        rows: ['task | lead | deadline', 'Xây dựng kế hoạch | Sở Nội vụ | Quý I'],
        title: { planNo: '21/KH-UBND' },
        second: { planNo: null },
      },
    ],
  },
  *find({ plan, readings }) {
    const first = readings.find((reading) => reading.recognised);
    if (!first?.recognised || first.sheet === plan.sheet) return;
    for (const key of compared) {
      const here = plan.title[key];
      const there = first.plan.title[key];
      if (here === null || there === null || here === there) continue;
      if (plan.title.yearIsGuess && key === 'planYear') continue;
      yield { cell: null, params: { here, there, other: first.sheet } };
      return;
    }
  },
};
