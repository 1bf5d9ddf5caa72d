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
import {
  closingLine,
  failureMessage,
  messages,
  outputMessage,
  problemMessage,
  usage,
} from './messages';
import { outputProblem, writeOutput } from './output';
import { planDocument } from './plan-json';
import { report } from './report';
import { wholeJob, type CheckedFile } from './whole-job';

/** Where the command writes: `out` is for the answer, `err` for the one line of a refusal. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The exit codes of docs/command-line.md. */
export const exit = { clean: 0, hasErrors: 1, nothingRecognised: 2, refused: 3 } as const;

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
  const { file, out, today } = request;
  const problem = out === null ? null : await outputProblem(file, out);
  if (out !== null && problem) return refuse(streams, outputMessage(out, problem));
  const read = await readWorkbookFile(file);
  if (!read.ok) return refuse(streams, refusalMessage(read.refusal, 'vi'));
  const { workbook } = read;
  const names = workbook.sheets.map((grid) => grid.sheet);
  const sheet = request.sheet && sheetCalled(request.sheet, names);
  if (sheet === undefined) {
    return refuse(streams, messages.noSuchSheet(file, request.sheet ?? '', names));
  }
  const readings = recognise(workbook, { today }).filter(
    (reading) => sheet === null || reading.sheet === sheet,
  );
  const findings = check(readings, workbook, { today });
  const fileName = workbook.fileName ?? file;
  const listProblems = officeUnits(workbook).problems;
  streams.out(
    request.json
      ? `${JSON.stringify(planDocument(fileName, readings, findings, listProblems), null, 2)}\n`
      : report(fileName, readings, findings, {
          today,
          settings: defaultSettings,
          listProblems,
        }),
  );
  const code = exitCode(readings, findings);
  if (code === exit.nothingRecognised) streams.err(`${messages.nothingRecognised(file)}\n`);
  if (out === null || code === exit.nothingRecognised) return code;
  const written = await writeOut({ file, sheet, today, out }, { ...read, readings, findings });
  if ('refusal' in written) return refuse(streams, written.refusal);
  if (!request.json) streams.out(`\n${written.closing}\n`);
  return code;
}

/** Does the whole job and writes it: the closing line of the report, or the one of the refusal. */
async function writeOut(
  { file, sheet, today, out }: Omit<PlanRequest, 'kind' | 'json'> & { readonly out: string },
  checked: CheckedFile,
): Promise<{ readonly closing: string } | { readonly refusal: string }> {
  const job = await wholeJob(checked, { today, sheet });
  if (typeof job === 'string') return { refusal: refusalMessage({ code: job, file }, 'vi') };
  if ('code' in job) return { refusal: failureMessage(file, job) };
  const problem = await writeOutput(out, job.bytes);
  return problem ? { refusal: outputMessage(out, problem) } : { closing: closingLine(out, job) };
}

/** The sheet that the user means: Excel tells no capitals apart, nor we two spellings of one letter. */
function sheetCalled(name: string, sheets: readonly string[]): string | undefined {
  const key = (text: string): string => text.normalize('NFC').toLowerCase();
  return sheets.find((sheet) => key(sheet) === key(name));
}

function exitCode(
  readings: readonly SheetReading[],
  findings: readonly { severity: string }[],
): number {
  if (!readings.some((reading) => reading.recognised)) return exit.nothingRecognised;
  return findings.some(({ severity }) => severity === 'error') ? exit.hasErrors : exit.clean;
}

function refuse(streams: Streams, line: string): number {
  streams.err(`${line}\n`);
  return exit.refused;
}
