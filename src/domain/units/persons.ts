import { oneLine } from '../text/words';
import { rememberingText } from './memory';

const honorific = '(?:đ\\/c|đ\\.?c\\.?|đồng chí|ông|bà|anh|chị)';
const post =
  '(?:(?:quyền |phó )?(?:chủ tịch|bí thư|giám đốc|trưởng|thủ trưởng|hiệu trưởng|chánh|tổ trưởng|bộ trưởng|thứ trưởng)|lãnh đạo|P?CT|P?CVP|P?TP|P?GĐ)(?!\\p{L})';
/** The commonest of Vietnam; none that begins a province's or an organisation's name ("Hồ", "Đoàn"). */
const surname =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Trịnh|Trương|Lương|Mai|Tô|Tạ|Lưu|Chu|Phùng|Nông|Triệu|Quách|Lò|Lang|Giàng)';
const fullName = `${surname}(?: \\p{Lu}\\p{Ll}*){2,3}`;
const division = '(?:xã|phường|thị trấn|đặc khu|huyện|quận|thành phố|trường|thpt|thcs|học)';

/**
 * "Đ/c Nguyễn Văn A …": a person by name; one who is called by the post is that post. "Bà Rịa",
 * "xã Bà Điểm" are places.
 */
const person = new RegExp(
  `(?:^|(?<!${eitherCase(division)})[\\s:–-]+)((?!Bà Rịa(?!\\p{L}))${eitherCase(honorific)}\\s+(?!${eitherCase(post)})(?=\\p{Lu}).*)$`,
  'u',
);
const calledByPost = new RegExp(`^((?:các )?${honorific})\\s+(?=${post})`, 'iu');
const beginsWithPost = new RegExp(`^${eitherCase(post)}`, 'u');
/** "PCT UBND tỉnh Nguyễn Văn A"; "phường Nguyễn Văn Cừ" is a place. */
const nameAtEnd = new RegExp(`(?<!${eitherCase(division)})[\\s,–-]+(${fullName})$`, 'u');
const personAlone = new RegExp(`^${fullName}$`, 'u');
const phone =
  /(?:[\s,–-]*(?:điện thoại|đt|sđt|tel|số)\s*[:.]?\s*)?\(?\+?(?:84|0)[\d .()-]{7,14}\d/giu;
const duty =
  /[\s,]+((?:theo (?:chức năng|phân công|lĩnh vực|thẩm quyền|nhiệm vụ)|để |trong việc |là (?:cơ quan|đơn vị) )[\s\S]*)$/iu;

/** "PCT UBND tỉnh phụ trách VHXH"; a "công chức phụ trách …" is called by it. */
const charge = /[\s,–-]+(phụ trách\s.*)$/iu;

const phoneFigures = /\d[\d .()-]{7}/u;
/** What one of the others must begin with: most texts hold none of it, and this tells at once. */
const anyAside = new RegExp(
  '(?:^|[ :,;–-])(?:(?:[Đđ]\\/?[Cc]|[Đđ]\\.[Cc]|[Đđ]ồng chí|[ÔôỒồ]ng|[Bb]à|[Aa]nh|[Cc]hị|[Tt]heo|[Đđ]ể|' +
    `[Tt]rong việc|là|[Pp]hụ trách)[ .]|${surname} \\p{Lu})`,
  'u',
);

/** The same alternatives with a small or a capital first letter: names behind them keep their case. */
function eitherCase(alternatives: string): string {
  return alternatives.replace(
    /(?<=[|:])\p{Ll}/gu,
    (letter) => `[${letter}${letter.toUpperCase()}]`,
  );
}

/** A unit's words and what stands beside them. */
export interface Apart {
  readonly name: string;
  readonly asides: readonly string[];
}

/** Takes persons, phone numbers and "theo chức năng, nhiệm vụ" off a text. */
export const apart = rememberingText((text): Apart => {
  if (!phoneFigures.test(text) && !anyAside.test(text)) return { name: text.trim(), asides: [] };
  const asides: string[] = [];
  const without = (from: string, pattern: RegExp): string =>
    from.replace(pattern, (all: string, group?: unknown) => {
      asides.push((typeof group === 'string' ? group : all).trim());
      return ' ';
    });
  const patterns = [phone, calledByPost, person, duty];
  if (beginsWithPost.test(text)) patterns.push(charge, nameAtEnd);
  const name = oneLine(patterns.reduce(without, text)).trim();
  return { name, asides };
}, 5_000);

/** "Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo": what the unit is beside its office. */
const role = /^(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|tham mưu)(?!\p{L})/iu;

/** Whether a text is nothing but a person's name in full: "Nguyễn Thị B". */
export function isPerson(text: string): boolean {
  return personAlone.test(text);
}

/** What is put where nobody is named: a form must not be left empty; "x" ticks a person's own column. */
const nobody = /^(?:không(?: có)?|chưa (?:có|rõ|xác định|phân công)|n\/a|x)[\s.]*$/iu;

/** Whether a whole text speaks of a person, a phone, a role or nobody and names no unit. */
export function isAside(text: string): boolean {
  return role.test(text) || nobody.test(text) || !/[^\s.,:–-]/u.test(apart(text).name);
}
