import { addressOf, messageOf, severityNames } from '../domain/rules/message';
import { columnLetters, rectAddress } from '../domain/grid/address';
import { dueDate } from '../domain/deadlines/due';
import type { IsoDate } from '../domain/deadlines/deadline';
import { answering } from '../domain/plan/answering';
import type { Plan, SheetReading, Task } from '../domain/plan/plan';
import { roles } from '../domain/plan/plan';
import { whyMessage } from '../domain/recognition/messages';
import { ruleByCode } from '../domain/rules/catalogue';
import type { Finding, Severity } from '../domain/rules/finding';
import { roleNames } from '../domain/rules/role-names';
import type { Settings } from '../domain/settings';
import type { OwnListProblem } from '../domain/units/own-list-problems';
import { ownListMessage } from '../domain/units/own-list-problems';

/** How many cells of one rule the report lists before it only counts. */
const listedPerRule = 10;

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
  const columns = roles.flatMap((role) => {
    const column = plan.columns[role];
    return column === undefined ? [] : [`${roleNames[role].vi} (${columnLetters(column)})`];
  });
  return [
    `  Kế hoạch${number}${date}${issuer}`,
    `  ${counts(plan)}; vùng ${rectAddress(plan.table)}; nhận dạng chắc chắn ${Math.round(plan.confidence * 100)} %.`,
    `  Cột: ${columns.join(', ')}.`,
    ...leadLines(plan),
    ...deadlineLines(plan, today, settings),
  ];
}

function counts(plan: Plan): string {
  const groups = plan.groups.length > 0 ? `, ${plan.groups.length} mục` : '';
  return `${plan.tasks.length} nhiệm vụ${groups}`;
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

function deadlineLines(plan: Plan, today: IsoDate, settings: Settings): string[] {
  const due = plan.tasks.flatMap((task) => dueDate(task.deadlines, settings) ?? []);
  const past = due.filter((day) => day < today).length;
  const next = due.filter((day) => day >= today).sort()[0];
  const of = (kinds: readonly string[]): number => countKinds(plan.tasks, kinds);
  const parts = [
    `${due.length} có ngày đến hạn` +
      (past > 0 ? ` (${past} đã qua tính đến ${dayText(today)})` : '') +
      (next ? `, gần nhất ${dayText(next)}` : ''),
    `${of(['continuous'])} thường xuyên`,
    `${of(['recurring'])} định kỳ`,
    `${of(['regulated', 'event', 'duration'])} theo quy định hoặc sự kiện`,
    `${of(['none'])} bỏ trống`,
    `${of(['unreadable'])} chưa đọc được`,
  ];
  return ['', `  Thời hạn: ${parts.filter((part) => !part.startsWith('0 ')).join('; ')}.`];
}

/** Tasks without a due day whose first deadline is of one of the kinds. */
function countKinds(tasks: readonly Task[], kinds: readonly string[]): number {
  return tasks.filter(({ deadlines }) => {
    if (deadlines.some(({ kind }) => kind === 'by' || kind === 'during')) return false;
    return kinds.includes(deadlines[0]?.kind ?? 'none');
  }).length;
}

function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return ['', '  Không thấy điểm nào cần xem lại.'];
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] satisfies Severity[]) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    lines.push('', `  ${severityNames[severity].vi} (${some.length})`);
    for (const [code, group] of byCode(some)) {
      lines.push(`    ${ruleByCode(code)?.title.vi ?? code} (${group.length})`);
      for (const finding of group.slice(0, listedPerRule)) {
        lines.push(`      ${(addressOf(finding) ?? '').padEnd(6)}${messageOf(finding, 'vi')}`);
      }
      const more = group.length - listedPerRule;
      if (more > 0) lines.push(`      … và ${more} chỗ nữa`);
    }
  }
  return lines;
}

function byCode(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group) group.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return groups;
}

function dayText(day: IsoDate): string {
  return day.split('-').reverse().join('/');
}
