import type { Look } from '../styles/look';
import type { Row } from './rows';
import type { Worksheet } from './worksheet';

/**
 * Lets rows grow with text that is written into them: a height that Excel once fitted to a row's text
 * is taken away, so that it is fitted anew on opening. One that the user set stays.
 *
 * @returns called with a row and the style of the cell written there
 */
export function rowFitter(
  worksheet: Worksheet,
  lookOf: (style: number) => Look,
): (row: Row, style: number) => void {
  // Then rows without a height of their own take the sheet's.
  const isSheetSet = worksheet.element('sheetFormatPr')?.get('customHeight') === '1';
  const wraps = new Map<number, boolean>();
  const isWrapped = (style: number): boolean => {
    let known = wraps.get(style);
    if (known === undefined) {
      known = /wrapText="(?:1|true)"/u.test(lookOf(style).rest);
      wraps.set(style, known);
    }
    return known;
  };
  return (row, style) => {
    const { attributes } = row;
    const isSet = isSheetSet || /^(?:1|true)$/u.test(attributes.get('customHeight') ?? '');
    if (attributes.has('ht') && !isSet && isWrapped(style)) row.setAttribute('ht', null);
  };
}
