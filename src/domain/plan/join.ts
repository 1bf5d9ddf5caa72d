const itemStart =
  /^(?:[-–—+*•●▪✓·]\s*\S|\(?(?:\d{1,2}|\p{Ll})[.)]\s|(?:\d{1,2}\.){1,3}\d{0,2}\s|Chủ trì|Phối hợp)/u;
const unitStart =
  /^(?:Sở|UBND|Ủy ban|Uỷ ban|Phòng|Văn phòng|Ban |Bộ |Cục|Vụ|Các |Trung tâm|Công an|Thanh tra|Chi cục|Hội |Đoàn |Trường|Viện|Công ty|Đài|Báo|Bảo hiểm|Kho bạc|Liên đoàn|Ngân hàng|Toà|Tòa|Trạm|Bệnh viện)/u;

/**
 * Puts the pieces of one cell together that stand in several rows: on one line where a sentence or a
 * name was cut ("…, Bộ" + "Nội vụ"), on lines of their own where the next piece begins an item.
 */
export function joinPieces(pieces: readonly string[]): string {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  return pieces
    .filter((piece) => piece !== '')
    .reduce(
      (whole, piece) =>
        whole === '' ? piece : whole + (beginsLine(whole, piece) ? '\n' : ' ') + piece,
      '',
    );
}

function beginsLine(before: string, piece: string): boolean {
  if (itemStart.test(piece)) return true;
  if (/^\p{Ll}/u.test(piece) || /(?:[,/&\-–]|\s(?:và|hoặc|của|với))$/u.test(before)) return false;
  return /[.;:!?]$/u.test(before) || unitStart.test(piece);
}
