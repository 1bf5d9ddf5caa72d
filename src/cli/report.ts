import { columnLetters, rectAddress } from '../domain/grid/address';
import { dayText } from '../domain/deadlines/day-text';
import type { IsoDate } from '../domain/deadlines/deadline';
import { answering } from '../domain/plan/answering';
import type { ColumnMap, Plan, SheetReading } from '../domain/plan/plan';
import { roles } from '../domain/plan/plan';
import { whyMessage } from '../domain/recognition/messages';
import type { Finding } from '../domain/rules/finding';
import { roleNames } from '../domain/rules/role-names';
import type { Settings } from '../domain/settings';
import type { OwnListProblem } from '../domain/units/own-list-problems';
import { ownListMessage } from '../domain/units/own-list-problems';
import { deadlineLines } from './deadline-lines';
import { findingLines } from './finding-lines';

interface ReportOptions {
  readonly today: IsoDate;
  readonly settings: Settings;
  /** What is wrong with the office's own list of units. */
  readonly listProblems: readonly OwnListProblem[];
}

/**
 * The note that a colleague would leave on the desk: what the workbook holds, who has how much to do
 * by when, and what to look at again.
 */
export function report(
  file: string,
  readings: readonly SheetReading[],
  findings: readonly Finding[],
  { today, settings, listProblems }: ReportOptions,
): string {
  const parts = [file];
  for (const reading of readings) {
    parts.push('', `■ ${reading.sheet}`);
    if (!reading.recognised) {
      parts.push(`  Không phải bảng nhiệm vụ: ${whyMessage(reading.why, 'vi')}`);
      if (reading.why.code === 'unit-list') parts.push(...listLines(listProblems));
      continue;
    }
    const own = findings.filter((finding) => finding.sheet === reading.sheet);
    parts.push(...planLines(reading.plan, today, settings), ...findingLines(own));
  }
  return `${parts.join('\n')}\n`;
}

function listLines(problems: readonly OwnListProblem[]): string[] {
  return problems.map((problem) => `  ${ownListMessage(problem, 'vi')}`);
}

function planLines(plan: Plan, today: IsoDate, settings: Settings): string[] {
  const { title } = plan;
  const number = title.planNo ? ` ${title.planNo}` : '';
  const date = title.planDate
    ? ` ngày ${dayText(title.planDate)}`
    : title.planYear
      ? ` năm ${title.planYear}${title.yearIsGuess ? ' (phỏng đoán)' : ''}`
      : '';
  const issuer = title.issuer ? ` của ${title.issuer}` : '';
  const facts = number + date + issuer || ' (tiêu đề chưa nêu số, ngày, nơi ban hành)';
  return [
    `  Kế hoạch${facts}`,
    `  ${counts(plan)}; vùng ${rectAddress(plan.table)}; nhận dạng chắc chắn ${Math.round(plan.confidence * 100)}%.`,
    `  Cột: ${columns(plan.columns).join(', ')}.`,
    ...(plan.otherColumns ?? []).map(
      (table) =>
        `  Cột của bảng ở dòng ${(table.headerRows[0] ?? 0) + 1}: ${columns(table.columns).join(', ')}.`,
    ),
    ...leadLines(plan),
    ...deadlineLines(plan.tasks, today, settings),
  ];
}

function counts(plan: Plan): string {
  const groups = plan.groups.length > 0 ? `, ${plan.groups.length} mục` : '';
  return `${plan.tasks.length} nhiệm vụ${groups}`;
}

/** What each column was taken for, from left to right. */
function columns(map: ColumnMap): string[] {
  return roles
    .flatMap((role) => {
      const column = map[role];
      return column === undefined ? [] : [{ role, column }];
    })
    .sort((a, b) => a.column - b.column)
    .map(({ role, column }) => `${roleNames[role].vi} (${columnLetters(column)})`);
}

function leadLines(plan: Plan): string[] {
  const tally = new Map<string, number>();
  for (const task of plan.tasks) {
    for (const name of new Set(answering(plan, task).map((unit) => unit.name))) {
      tally.set(name, (tally.get(name) ?? 0) + 1);
    }
  }
  if (tally.size === 0) return ['', '  Bảng không nêu đơn vị chủ trì.'];
  const ranked = [...tally].sort(([, a], [, b]) => b - a);
  const width = Math.max(...ranked.map(([name]) => name.length));
  return [
    '',
    `  Đơn vị chịu trách nhiệm (${ranked.length}); nhiệm vụ có nhiều đơn vị được tính cho từng đơn vị:`,
    ...ranked.map(([name, count]) => `    ${name.padEnd(width)}  ${String(count).padStart(4)}`),
  ];
}
