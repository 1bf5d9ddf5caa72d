import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { SheetReading } from '../domain/plan/plan';
import { recognise } from '../domain/recognition/recognise';
import { catalogueText } from '../domain/rules/catalogue-text';
import { check } from '../domain/rules/check';
import { defaultSettings } from '../domain/settings';
import { officeUnits } from '../domain/units/office-units';
import { readWorkbookFile } from '../hosts/xlsx/read';
import { refusalMessage } from '../hosts/xlsx/refusal';
import { parseArguments, type Request } from './arguments';
import { failureMessage, messages, problemMessage, usage } from './messages';
import { planDocument } from './plan-json';
import { report } from './report';
import { wholeJob, type CheckedFile } from './whole-job';

/** Where the command writes: `out` is for the answer, `err` for the one line of a refusal. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The exit codes of docs/command-line.md. */
const exit = { clean: 0, hasErrors: 1, nothingRecognised: 2, refused: 3 } as const;

type PlanRequest = Extract<Request, { kind: 'plan' }>;

/** Runs the command line and gives its exit code; it never throws for what a user may do. */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const parsed = parseArguments(words, () =>
    Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString(),
  );
  if ('problem' in parsed) return refuse(streams, problemMessage(parsed.problem));
  switch (parsed.request.kind) {
    case 'help':
      streams.out(`${usage}\n`);
      return exit.clean;
    case 'rules':
      streams.out(catalogueText('vi'));
      return exit.clean;
    case 'plan':
      return runPlan(parsed.request, streams);
  }
}

async function runPlan(request: PlanRequest, streams: Streams): Promise<number> {
  const { file, out, sheet, today } = request;
  if (out !== null && resolve(out) === resolve(file)) {
    return refuse(streams, messages.outIsInput(file));
  }
  const read = await readWorkbookFile(file);
  if (!read.ok) return refuse(streams, refusalMessage(read.refusal, 'vi'));
  const { workbook } = read;
  const names = workbook.sheets.map((grid) => grid.sheet);
  if (sheet !== null && !names.includes(sheet)) {
    return refuse(streams, messages.noSuchSheet(file, sheet, names));
  }
  const readings = recognise(workbook, { today }).filter(
    (reading) => sheet === null || reading.sheet === sheet,
  );
  const findings = check(readings, workbook, { today });
  const fileName = workbook.fileName ?? file;
  streams.out(
    request.json
      ? `${JSON.stringify(planDocument(fileName, readings, findings), null, 2)}\n`
      : report(fileName, readings, findings, {
          today,
          settings: defaultSettings,
          listProblems: officeUnits(workbook).problems,
        }),
  );
  const code = exitCode(readings, findings, file, streams);
  if (out === null || code === exit.nothingRecognised) return code;
  const closing = await writeOut(request, out, { ...read, readings, findings }, streams);
  if (closing === null) return exit.refused;
  if (!request.json) streams.out(`\n${closing}\n`);
  return code;
}

/** Does the whole job and writes it; the closing line of the report, or null when refused. */
async function writeOut(
  { file, sheet, today }: PlanRequest,
  out: string,
  checked: CheckedFile,
  streams: Streams,
): Promise<string | null> {
  const job = await wholeJob(checked, { today, sheet });
  if (typeof job === 'string' || 'code' in job) {
    streams.err(
      `${typeof job === 'string' ? refusalMessage({ code: job, file }, 'vi') : failureMessage(file, job)}\n`,
    );
    return null;
  }
  try {
    await writeFile(out, job.bytes);
  } catch {
    streams.err(`${messages.cannotWrite(out)}\n`);
    return null;
  }
  return messages.wrote(out, job);
}

function exitCode(
  readings: readonly SheetReading[],
  findings: readonly { severity: string }[],
  file: string,
  streams: Streams,
): number {
  if (!readings.some((reading) => reading.recognised)) {
    streams.err(`${messages.nothingRecognised(file)}\n`);
    return exit.nothingRecognised;
  }
  return findings.some(({ severity }) => severity === 'error') ? exit.hasErrors : exit.clean;
}

function refuse(streams: Streams, line: string): number {
  streams.err(`${line}\n`);
  return exit.refused;
}
