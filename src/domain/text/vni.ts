/**
 * VNI-Windows: a base letter and one mark character (đ, ơ, ư, the toned i and ỵ are one character
 * alone), shown as the Latin-1 characters that a modern program makes of the bytes. All 134 letters
 * agree in UniKey (vnconv/data.cpp) and Bamboo (charset_def.go).
 */
const pairs: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'àáâãäåèéêëïõøùúûü', 'ầấâẫậẩằắăặạãàáẳảẵ'],
  ['e', 'àáâãäåïõøùû', 'ềếêễệểẹẽèéẻ'],
  ['o', 'àáâãäåïõøùû', 'ồốôỗộổọõòóỏ'],
  ['u', 'ïõøùû', 'ụũùúủ'],
  ['y', 'õøùû', 'ỹỳýỷ'],
  ['ô', 'ïõøùû', 'ợỡờớở'],
  ['ö', 'ïõøùû', 'ựữừứử'],
];
const singles: readonly (readonly [shown: string, letter: string])[] = [
  ['æ', 'ỉ'],
  ['ì', 'ì'],
  ['í', 'í'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
  ['ò', 'ị'],
  ['ó', 'ĩ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
];

function table(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [base, marks, letters] of pairs) {
    Array.from(marks, (mark, at) => {
      const letter = letters.charAt(at);
      map.set(base + mark, letter);
      map.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
      // Typed by hand, a capital often takes the small mark: "Aù".
      map.set(base.toUpperCase() + mark, letter.toUpperCase());
    });
  }
  for (const [shown, letter] of singles) {
    map.set(shown, letter);
    map.set(shown.toUpperCase(), letter.toUpperCase());
  }
  return map;
}

/** From one or two characters shown to the letter meant: "aø" → "à", "ñ" → "đ". */
export const vni = table();
