/**
 * TCVN3 (ABC, TCVN 5712:1993 VN3): one byte a letter, shown here as the Latin-1 character that a
 * modern program makes of it. Toned capitals have no code: they are lower-case codes in an "H" font.
 * The same 74 codes stand in UniKey (vnconv/data.cpp), Bamboo (charset_def.go) and GNU iconv (TCVN).
 */
const codes = '¸µ¶·¹©ÊÇÈÉË¨¾»¼½Æ®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ¢¡§£¤¥¦';
const letters = 'áàảãạâấầẩẫậăắằẳẵặđéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵÂĂĐÊÔƠƯ';

/** From the character shown to the letter meant: "µ" → "à". */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  Array.from(codes, (code, at) => [code, letters.charAt(at)]),
);
