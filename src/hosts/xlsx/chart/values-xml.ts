import { rectAddress } from '../../../domain/grid/address';
import type { CellValue, Rect } from '../../../domain/grid/grid';
import { sheetPrefix } from '../../../domain/grid/references';
import { element, textElement, type XmlElement } from '../package/xml';

/** A block as a chart names it: `'Tổng hợp'!$A$9:$A$20`. */
function chartReference(sheet: string, rect: Rect): string {
  return `${sheetPrefix(sheet)}${rectAddress(rect).replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2')}`;
}

/** Categories with the texts that they show now. */
export function categoriesXml(sheet: string, rect: Rect, values: readonly CellValue[]): XmlElement {
  return element('c:cat', {}, [
    element('c:strRef', {}, [
      textElement('c:f', chartReference(sheet, rect)),
      element('c:strCache', {}, [
        element('c:ptCount', { val: values.length }),
        ...values.flatMap((value, idx) =>
          value === null || typeof value === 'object'
            ? []
            : [element('c:pt', { idx }, [textElement('c:v', String(value))])],
        ),
      ]),
    ]),
  ]);
}

/** A series' figures as they are now. */
export function figuresXml(sheet: string, rect: Rect, values: readonly CellValue[]): XmlElement {
  return element('c:val', {}, [
    element('c:numRef', {}, [
      textElement('c:f', chartReference(sheet, rect)),
      element('c:numCache', {}, [
        textElement('c:formatCode', 'General'),
        element('c:ptCount', { val: values.length }),
        ...values.flatMap((value, idx) =>
          typeof value === 'number'
            ? [element('c:pt', { idx }, [textElement('c:v', String(value))])]
            : [],
        ),
      ]),
    ]),
  ]);
}
