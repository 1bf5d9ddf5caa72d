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
  | { readonly code: 'value-missing'; readonly option: string }
  | { readonly code: 'value-unexpected'; readonly option: string }
  | { readonly code: 'no-file' }
  | { readonly code: 'several-files' }
  | { readonly code: 'rules-alone' }
  | { readonly code: 'bad-today'; readonly text: string };

const options = {
  sheet: { type: 'string' },
  today: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  rules: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
type Option = keyof typeof options;

/** The words taken apart: files in order, and the options given; a switch has the value ''. */
interface Given {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<Option, string>;
}

/**
 * Reads the words behind the command's name.
 *
 * @param now the machine's day in Việt Nam, for when `--today` is not given
 */
export function parseArguments(
  words: readonly string[],
  now: () => IsoDate,
): { readonly request: Request } | { readonly problem: ArgumentProblem } {
  const given = takenApart(words);
  if ('code' in given) return { problem: given };
  const { files, options } = given;
  if (options.has('help')) return { request: { kind: 'help' } };
  if (options.has('rules')) {
    const alone = files.length === 0 && options.size === 1;
    return alone ? { request: { kind: 'rules' } } : { problem: { code: 'rules-alone' } };
  }
  const [file, ...others] = files;
  if (!file) return { problem: { code: 'no-file' } };
  if (others.length > 0) return { problem: { code: 'several-files' } };
  const text = options.get('today');
  const today = text === undefined ? now() : dayOf(text);
  if (today === null) return { problem: { code: 'bad-today', text: text ?? '' } };
  const [sheet = null, out = null] = [options.get('sheet'), options.get('out')];
  return { request: { kind: 'plan', file, sheet, today, json: options.has('json'), out } };
}

function takenApart(words: readonly string[]): Given | ArgumentProblem {
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false, // problems are told in our own words
    tokens: true,
  });
  const files: string[] = [];
  const given = new Map<Option, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value = '', inlineValue } = token;
    if (!isOption(name)) return { code: 'unknown-option', option };
    if (options[name].type === 'boolean') {
      if (inlineValue) return { code: 'value-unexpected', option };
    } else if (value === '' || (!inlineValue && value.startsWith('-'))) {
      return { code: 'value-missing', option };
    }
    given.set(name, value);
  }
  return { files, options: given };
}

function isOption(name: string): name is Option {
  return Object.hasOwn(options, name);
}

function dayOf(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}
