const person =
  /(?:^|[\s:–-]+)((?:[Đđ]\/[Cc]|[Đđ]\.?[Cc]\.?|[Đđ]ồng chí|[ÔôỒồ]ng|[Bb]à|[Aa]nh|[Cc]hị)\s+(?=\p{Lu}).*)$/u;
const phone =
  /(?:[\s,–-]*(?:điện thoại|đt|sđt|tel|số)\s*[:.]?\s*)?\(?\+?(?:84|0)[\d .()-]{7,14}\d/giu;
const duty =
  /[\s,]+((?:theo (?:chức năng|phân công|lĩnh vực|thẩm quyền|nhiệm vụ)|để |trong việc )[\s\S]*)$/iu;

/** What one of the three must hold: most texts hold none of it, and this tells at once. */
const anyAside =
  /\d[\d .()-]{7}|(?:[Cc]\.?|chí|[ÔôỒồ]ng|[Bb]à|[Aa]nh|[Cc]hị)\s+\p{Lu}|(?:[Tt]heo|[Đđ]ể|[Tt]rong việc) /u;

/** A unit's words and what stands beside them. */
export interface Apart {
  readonly name: string;
  readonly asides: readonly string[];
}

/** Takes persons, phone numbers and "theo chức năng, nhiệm vụ" off a text. */
export function apart(text: string): Apart {
  if (!anyAside.test(text)) return { name: text.trim(), asides: [] };
  const asides: string[] = [];
  const without = (from: string, pattern: RegExp): string =>
    from.replace(pattern, (all: string, group?: unknown) => {
      asides.push((typeof group === 'string' ? group : all).trim());
      return ' ';
    });
  const name = without(without(without(text, phone), person), duty);
  return { name: name.trim(), asides };
}

/** "Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo": what the unit is beside its office. */
const role = /^(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|tham mưu)(?!\p{L})/iu;

/** Whether a whole text speaks of a person, a phone or a role and names no unit. */
export function isAside(text: string): boolean {
  return role.test(text) || apart(text).name.replace(/[\s.,:–-]/gu, '') === '';
}
