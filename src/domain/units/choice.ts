import type { Form } from './directory';
import type { UnitContext } from './unit';

/** A form of the directory that words may stand for. */
export interface Choice {
  readonly form: Form;
  /** The marks differ from the listed form's. */
  readonly misspelt: boolean;
}

/** The words of a cell that may be a listed form, and their keys. */
interface Written {
  readonly text: string;
  readonly folded: string;
  readonly toned: string;
}

/** The forms that the words may stand for, all equally likely: mostly one. */
export function choicesFor(
  forms: readonly Form[],
  written: Written,
  context: UnitContext,
): readonly Choice[] {
  const { text, toned } = written;
  const same = forms.filter((form) => form.toned === toned);
  const unmarked = written.folded === toned;
  const left = same.length > 0 ? same : forms.filter((form) => form.how !== 'short' || unmarked);
  // "DL" is no "ĐL": in so few letters a mark is no slip.
  if (same.length === 0 && toned.length < 4) return [];
  if (same.length === 0 && !unmarked && !nearMarks(left, toned)) return [];
  const short = left.every((form) => form.how === 'short');
  if (short && /[\p{Lu}]\s?&\s?\p{Lu}/u.test(text) && left.every(joinsNothing)) return [];
  if (short && !/\p{Lu}.*\p{Lu}/u.test(text) && !unmarked) return [];
  return likeliest(left, text, context).map((form) => ({
    form,
    misspelt: same.length === 0 && form.how !== 'short',
  }));
}

function likeliest(forms: readonly Form[], text: string, context: UnitContext): readonly Form[] {
  if (forms.length < 2) return forms;
  const scores = forms.map((form) => rank(form, context) * 4 + unlike(form, text));
  const best = Math.min(...scores);
  return forms.filter((_, at) => scores[at] === best);
}

/** Up to two letters that differ in their marks only are a slip; more are another name. */
function nearMarks(forms: readonly Form[], toned: string): boolean {
  return forms.some((form) => {
    if (form.entry.own === true) return false;
    if (form.toned.length !== toned.length || toned.length < 6) return false;
    let off = 0;
    for (let at = 0; at < toned.length; at += 1) if (form.toned[at] !== toned[at]) off += 1;
    return off <= 2;
  });
}

/** "TT&TT" is two fields, "Trung tâm Truyền thông" has one. */
function joinsNothing({ entry }: Form): boolean {
  return !/ (?:và|-) |,/u.test(entry.name);
}

/** How the dashes and "và" of a name or an abbreviation differ from the name's: "VHTT-TT" is not "… và …". */
function unlike(form: Form, written: string): number {
  const { name } = form.entry;
  const dash = / - /u.test(name) !== /[–-]/u.test(written);
  const and = / và /u.test(name) !== /&|\svà\s/u.test(written);
  return form.how === 'other' ? 0 : Number(dash) + Number(and);
}

/** The office's own names first, names before other forms before abbreviations; alive on the plan's day before not. */
function rank(form: Form, context: UnitContext): number {
  const { entry } = form;
  const day = context.date;
  const dead =
    day !== null &&
    ((entry.from !== null && day < entry.from) || (entry.to !== null && day > entry.to));
  const how = form.how === 'name' ? 0 : form.how === 'other' ? 1 : 2;
  const otherLevel =
    entry.level !== null && context.planLevel !== null && entry.level !== context.planLevel;
  const own = entry.own === true ? -16 : 0;
  return own + how * 4 + (dead ? 2 : 0) + (otherLevel && entry.kind === 'office' ? 1 : 0);
}
