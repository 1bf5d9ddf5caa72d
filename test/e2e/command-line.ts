import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

interface Said {
  readonly sheet: string;
  readonly figures: string;
  readonly certainty: string;
}

/** What the command line says of a workbook's plan, in the pane's words. */
export async function commandLine(path: string): Promise<Said> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', path, '--json'];
  // Findings make it exit with 1: what it prints is the same.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    maxBuffer: 1e8,
  }).catch((error: unknown) => error as { readonly stdout: string; readonly stderr: string });
  if (stdout === '') throw new Error(stderr);
  const { sheets } = JSON.parse(stdout) as { readonly sheets: readonly CliSheet[] };
  const found = sheets.find(({ recognised }) => recognised);
  if (!found) throw new Error(`${path}: no plan`);
  const { tasks } = found;
  const hasLead = tasks.some(({ lead }) => lead.length > 0);
  const units = tasks.flatMap(({ lead, implementers }) => (hasLead ? lead : implementers));
  const dimensions = new Set(tasks.map(({ dimension }) => dimension).filter((n) => n !== null))
    .size;
  const named = new Set(units.map(({ id, name }) => id ?? name)).size;
  return {
    sheet: found.name,
    figures: [
      `${tasks.length} nhiệm vụ`,
      ...(dimensions > 0 ? [`${dimensions} nội dung`] : []),
      ...(named > 0 ? [`${named} đơn vị`] : []),
    ].join(' · '),
    certainty: `${Math.round(found.confidence * 100)}%`,
  };
}

interface CliSheet {
  readonly name: string;
  readonly recognised: boolean;
  readonly confidence: number;
  readonly tasks: readonly {
    readonly dimension: number | null;
    readonly lead: readonly CliUnit[];
    readonly implementers: readonly CliUnit[];
  }[];
}

interface CliUnit {
  readonly id: string | null;
  readonly name: string;
}
