import { cellAddress, columnLetters, rectAddress } from '../domain/grid/address';
import type { ColumnMap, Plan, RowReading, SheetReading, Task } from '../domain/plan/plan';
import { roles } from '../domain/plan/plan';
import type { Finding } from '../domain/rules/finding';
import { messageOf, fixTitleOf } from '../domain/rules/message';
import { whyMessage } from '../domain/recognition/messages';
import { ownListMessage, type OwnListProblem } from '../domain/units/own-list-problems';

/** The JSON document of the command line, version 1 (docs/command-line.md). */
export function planDocument(
  file: string,
  readings: readonly SheetReading[],
  findings: readonly Finding[],
  listProblems: readonly OwnListProblem[],
): object {
  return {
    version: 1,
    file,
    sheets: readings.map((reading) =>
      sheetJson(
        reading,
        findings.filter((finding) => finding.sheet === reading.sheet),
        listProblems,
      ),
    ),
  };
}

function sheetJson(
  reading: SheetReading,
  findings: readonly Finding[],
  listProblems: readonly OwnListProblem[],
): object {
  if (!reading.recognised) {
    return {
      name: reading.sheet,
      recognised: false,
      confidence: rounded(reading.confidence),
      why: whyMessage(reading.why, 'vi'),
      table: null,
      headerRows: [],
      columns: columnsJson(reading.columns),
      title: null,
      rows: reading.rows.map(rowJson),
      tasks: [],
      findings: reading.why.code === 'unit-list' ? listProblems.map(listProblemJson) : [],
    };
  }
  const { plan } = reading;
  const { text, issuer, level, planNo, planDate, planYear, yearIsGuess } = plan.title;
  return {
    name: reading.sheet,
    recognised: true,
    confidence: rounded(plan.confidence),
    why: null,
    table: rectAddress(plan.table),
    headerRows: plan.headerRows.map((row) => row + 1),
    columns: columnsJson(plan.columns),
    ...otherColumnsJson(plan),
    title: { text, issuer, level, planNo, planDate, planYear, yearIsGuess },
    rows: plan.rows.map(rowJson),
    tasks: plan.tasks.map((task) => taskJson(plan, task)),
    findings: findings.map(findingJson),
  };
}

function columnsJson(columns: ColumnMap): Record<string, string> {
  const letters: Record<string, string> = {};
  for (const role of roles) {
    const column = columns[role];
    if (column !== undefined) letters[role] = columnLetters(column);
  }
  return letters;
}

/** Of tables that have their columns elsewhere; nothing where the sheet has none such. */
function otherColumnsJson({ otherColumns = [] }: Plan): object {
  if (otherColumns.length === 0) return {};
  return {
    otherColumns: otherColumns.map(({ headerRows, bottom, columns }) => ({
      headerRows: headerRows.map((row) => row + 1),
      lastRow: bottom + 1,
      columns: columnsJson(columns),
    })),
  };
}

function rowJson(reading: RowReading): object {
  const { row, kind, level } = reading;
  return { row: row + 1, kind, ...(level === undefined ? {} : { level }) };
}

function taskJson(plan: Plan, task: Task): object {
  return {
    id: task.id,
    rows: task.rows.map((row) => row + 1),
    ordinal: task.ordinal,
    code: task.code,
    dimension: task.dimension,
    dimensionText: task.dimensionText,
    component: task.component,
    groups: task.groups.map((index) => plan.groups[index]?.title ?? ''),
    text: task.text,
    target: task.target,
    result: task.result,
    lead: task.lead,
    implementers: task.implementers,
    coordinators: task.coordinators,
    deadlineText: task.deadlineText,
    deadlines: task.deadlines,
    status: task.status,
    progress: task.progress,
    outcome: task.outcome,
    note: task.note,
  };
}

function findingJson(finding: Finding): object {
  const { code, severity, row, column, taskId, fix } = finding;
  return {
    code,
    severity,
    cell: row === null || column === null ? null : cellAddress(row, column),
    row: row === null ? null : row + 1,
    taskId,
    message: messageOf(finding, 'vi'),
    fix: fix && {
      title: fixTitleOf(finding, 'vi'),
      safe: fix.safe,
      edits: fix.edits.flatMap((edit) =>
        edit.kind === 'write-cells'
          ? edit.cells.map((write) => ({
              cell: cellAddress(write.row, write.column),
              from: contentJson(write.from),
              to: contentJson(write.to),
            }))
          : [],
      ),
    },
  };
}

/** A fault of the office's own list of units, in the shape of a finding. */
function listProblemJson(problem: OwnListProblem): object {
  const { code, row, column } = problem;
  return {
    code: `unit-list-${code}`,
    severity: 'warning',
    cell: cellAddress(row, column),
    row: row + 1,
    taskId: null,
    message: ownListMessage(problem, 'vi'),
    fix: null,
  };
}

function contentJson(content: { value: unknown } | { formula: string }): unknown {
  return 'formula' in content ? content.formula : content.value;
}

/** Confidence to the percent: more digits would pretend. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
