/** Starts inside a sentence or a name: a small letter, a closing mark, a comma. */
export function startsInside(text: string): boolean {
  return /^[\p{Ll},;.)\]”%]/u.test(text) && !/^\p{Ll}\d{0,2}[.)]\s/u.test(text);
}

/** Starts like an item of a list inside a cell: "- …", "+ …". */
export function startsWithBullet(text: string): boolean {
  return /^[-–—+*•●▪✓·]\s*\S/u.test(text);
}

/** Ends where a sentence, an item or a name does; "…, Bộ" and "…: " do not. */
export function endsWhole(text: string): boolean {
  return /[.;!?…)”"]$/u.test(text);
}

/** Ends in the middle: a comma, a colon, a hyphen, a joining word. */
export function endsInside(text: string): boolean {
  return (
    /[,:;\-–/&]$/u.test(text) ||
    /(^|[\s,])(và|hoặc|của|với|các|cho|về|tại|theo|từ|đến|để|là)$/iu.test(text)
  );
}

/** Written in capitals, as headings are: ordinary text shows a small letter at once. */
export function isCapitals(text: string): boolean {
  let capitals = 0;
  for (const letter of text) {
    if (letter !== letter.toUpperCase()) return false;
    if (letter !== letter.toLowerCase()) capitals += 1;
  }
  return capitals >= 4;
}
