import type { CellFormat } from '../../../domain/grid/sheet-spec';
import { element, parseXml, type XmlElement } from '../package/xml';

/** Everything about a cell's looks, as XML that stands on its own: good in any workbook. */
export interface Look {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  /** A format code, or "#14" for one of Excel's own. */
  readonly numberFormat: string;
  /** The `<alignment>` and `<protection>` of the cell format. */
  readonly rest: string;
  /** The named style behind it, and flags such as `quotePrefix`. */
  readonly xfId: string;
  readonly flags: string;
}

/** CT_Font's children as Excel orders them. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A look with the keys of a format laid over it. */
export function formatted(look: Look, format: CellFormat): Look {
  return {
    ...look,
    font: fontWith(look.font, format),
    fill: format.fill === undefined ? look.fill : fillXml(format.fill),
    border:
      format.border === undefined ? look.border : borderXml(format.border, format.borderColor),
    numberFormat: format.numberFormat ?? look.numberFormat,
    rest: restWith(look.rest, format),
  };
}

/** "#RRGGBB" → the ARGB that files hold. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function fontWith(xml: string, format: CellFormat): string {
  const font = parseXml(xml);
  const put = (name: string, made: XmlElement | null): void => {
    font.children = font.elements().filter((child) => child.name !== name);
    if (made) font.children.push(made);
  };
  if (format.fontName !== undefined) {
    put('name', element('name', { val: format.fontName }));
    // A scheme font would win over the name.
    for (const gone of ['scheme', 'family', 'charset']) put(gone, null);
  }
  if (format.fontSize !== undefined) put('sz', element('sz', { val: format.fontSize }));
  if (format.bold !== undefined) put('b', format.bold ? element('b') : null);
  if (format.italic !== undefined) put('i', format.italic ? element('i') : null);
  if (format.underline !== undefined) put('u', format.underline ? element('u') : null);
  if (format.color !== undefined) put('color', element('color', { rgb: argb(format.color) }));
  font.children = font
    .elements()
    .sort((a, b) => fontOrder.indexOf(a.name) - fontOrder.indexOf(b.name));
  return font.toString();
}

function fillXml(color: string | null): string {
  return element('fill', {}, [
    color === null
      ? element('patternFill', { patternType: 'none' })
      : element('patternFill', { patternType: 'solid' }, [
          element('fgColor', { rgb: argb(color) }),
          element('bgColor', { indexed: 64 }),
        ]),
  ]).toString();
}

function borderXml(kind: CellFormat['border'], color: string | undefined): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    kind === 'none' || kind === undefined
      ? element(side)
      : element(side, { style: kind }, [
          color === undefined
            ? element('color', { auto: 1 })
            : element('color', { rgb: argb(color) }),
        ]),
  );
  return element('border', {}, [...sides, element('diagonal')]).toString();
}

function restWith(xml: string, format: CellFormat): string {
  const holder = parseXml(`<rest>${xml}</rest>`);
  const alignment = holder.child('alignment') ?? element('alignment');
  const protection = holder.child('protection') ?? element('protection');
  if (format.horizontal !== undefined) {
    alignment.set('horizontal', format.horizontal === 'general' ? null : format.horizontal);
  }
  if (format.vertical !== undefined) {
    alignment.set('vertical', format.vertical === 'bottom' ? null : format.vertical);
  }
  if (format.wrap !== undefined) alignment.set('wrapText', format.wrap ? 1 : null);
  if (format.indent !== undefined) alignment.set('indent', format.indent || null);
  if (format.locked !== undefined) protection.set('locked', format.locked ? null : 0);
  return [alignment, protection]
    .filter((part) => part.attributes.size > 0)
    .map(String)
    .join('');
}
