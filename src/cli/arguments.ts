import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../domain/deadlines/deadline';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'rules' }
  | {
      readonly kind: 'plan';
      readonly file: string;
      readonly sheet: string | null;
      readonly today: IsoDate;
      readonly json: boolean;
      readonly out: string | null;
    };

export type ArgumentProblem =
  | { readonly code: 'unknown-option'; readonly option: string }
  | { readonly code: 'no-file' }
  | { readonly code: 'several-files' }
  | { readonly code: 'bad-today'; readonly text: string };

/**
 * Reads the words behind the command's name.
 *
 * @param now the machine's day in Việt Nam, for when `--today` is not given
 */
export function parseArguments(
  words: readonly string[],
  now: () => IsoDate,
): { readonly request: Request } | { readonly problem: ArgumentProblem } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        today: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        rules: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return { problem: { code: 'unknown-option', option: optionIn(error) } };
  }
  const { values, positionals } = parsed;
  if (values.help) return { request: { kind: 'help' } };
  if (values.rules) return { request: { kind: 'rules' } };
  const [file, ...others] = positionals;
  if (file === undefined) return { problem: { code: 'no-file' } };
  if (others.length > 0) return { problem: { code: 'several-files' } };
  const today = values.today === undefined ? now() : dayOf(values.today);
  if (today === null) return { problem: { code: 'bad-today', text: values.today ?? '' } };
  const { sheet = null, out = null, json } = values;
  return { request: { kind: 'plan', file, sheet, today, json, out } };
}

function dayOf(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}

/** Node names the option that it did not expect in quotes: "Unknown option '--x'". */
function optionIn(error: unknown): string {
  return /'([^']+)'/u.exec(String(error))?.[1] ?? '';
}
