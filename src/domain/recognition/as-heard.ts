/**
 * A folded word by its sound where most of the north speaks: ch and tr, s and x, d, gi and r are one
 * there, l and n are taken for each other in the delta, and i and y are one everywhere. A clerk who
 * misspells a word mostly writes another of the same sound: "chủ chì" for "chủ trì".
 *
 * @example asHeard('tri') === asHeard('chi')
 */
export function asHeard(word: string): string {
  return word
    .replace(/^tr/u, 'ch')
    .replace(/^x/u, 's')
    .replace(/^(?:gi(?=[aeou])|r)/u, 'd')
    .replace(/^l/u, 'n')
    .replace(/y/gu, 'i');
}
