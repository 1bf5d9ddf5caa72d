import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { SheetReading } from '../domain/plan/plan';
import { recognise } from '../domain/recognition/recognise';
import { check } from '../domain/rules/check';
import { defaultSettings } from '../domain/settings';
import { readWorkbookFile } from '../hosts/xlsx/read';
import { refusalMessage } from '../hosts/xlsx/refusal';
import { parseArguments, type Request } from './arguments';
import { messages, problemMessage, usage } from './messages';
import { planDocument } from './plan-json';
import { report } from './report';

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
      streams.out('');
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
      : report(fileName, readings, findings, today, defaultSettings),
  );
  return exitCode(readings, findings, file, streams);
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
