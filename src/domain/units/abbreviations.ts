const word = /[\p{L}\p{N}]+/gu;
const capital = /^\p{Lu}/u;

/**
 * The short forms of a name that officials make without thinking: by rule of Nghị định 30/2020
 * (Phụ lục II) each word group of an official name begins with a capital, and each group is written
 * in full or by the initials of its words. "Sở Tài nguyên và Môi trường" gives "Sở TN Môi trường",
 * "Sở TNMT", "STNMT" …; "&", dashes and "và" between them do not matter (see `tonedKey`).
 *
 * @returns every mixture, the full name left out; empty for a name of one group of two words
 */
export function abbreviationsOf(name: string): readonly string[] {
  const groups = wordGroups(name);
  const variants = groups.reduce<readonly string[]>(
    (done, group) =>
      done.flatMap((start) => [`${start} ${group.full}`, `${start} ${group.initials}`]),
    [''],
  );
  const full = groups.map((group) => group.full).join(' ');
  return variants
    .map((variant) => variant.trim())
    .filter((variant) => variant !== full && variant.replace(/ /gu, '').length > 2);
}

interface WordGroup {
  readonly full: string;
  readonly initials: string;
}

function wordGroups(name: string): readonly WordGroup[] {
  const groups: string[][] = [];
  for (const [found] of name.matchAll(word)) {
    if (found === 'và') continue;
    const last = groups.at(-1);
    if (last === undefined || capital.test(found)) groups.push([found]);
    else last.push(found);
  }
  return groups.map((words) => ({
    full: words.join(' '),
    initials: words.map((each) => initial(each)).join(''),
  }));
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The letter without its tone, as acronyms have it ("Ủy ban" → "UB"); a number stays whole. */
function initial(each: string): string {
  if (/^\p{N}/u.test(each)) return each;
  return each.charAt(0).toUpperCase().normalize('NFD').replace(tones, '').normalize('NFC');
}
