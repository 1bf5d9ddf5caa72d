/** Who works at an office or a school, by the initials that lists of them are written with. */
const staff = new Map([
  ['CBQL', 'cán bộ quản lý'],
  ['CB', 'cán bộ'],
  ['CC', 'công chức'],
  ['VC', 'viên chức'],
  ['GV', 'giáo viên'],
  ['NV', 'nhân viên'],
  ['CNV', 'công nhân viên'],
  ['NLĐ', 'người lao động'],
  ['LĐ', 'người lao động'],
  ['HS', 'học sinh'],
]);
const short = '(?:CBQL|CNV|NLĐ|CB|CC|VC|GV|NV|LĐ|HS)';
const several = new RegExp(
  `^((?:toàn thể|tất cả)\\s+)?(?=(?:CB|GV))(${short}(?:(?:\\s*[,&/–-]\\s*|\\s+và\\s+)?${short})*)(?=$|[\\s,])`,
  'iu',
);
const each = new RegExp(short, 'giu');

/** Whether a text whose first word has this key may begin with such initials. */
export function mayBeginStaff(key: string): boolean {
  return key.startsWith('cb') || key.startsWith('gv');
}

/**
 * The staff of a house with its initials in full: "CB, GV, NV", "CBCCVC". A single "GV" or "CB" stays, for
 * it is a word of many tables.
 *
 * @example staffInFull('Toàn thể CBGV, NV') // 'Toàn thể cán bộ, giáo viên, nhân viên'
 */
export function staffInFull(text: string): string {
  const found = several.exec(text);
  const members = found?.[2]?.match(each) ?? [];
  if (found === null || (members.length < 2 && found[1] === undefined)) return text;
  const words = members.map((member) => staff.get(member.toUpperCase()) ?? member);
  return (found[1] ?? '') + [...new Set(words)].join(', ') + text.slice(found[0].length);
}
