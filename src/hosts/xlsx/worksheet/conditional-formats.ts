import { rectAddress } from '../../../domain/grid/address';
import type { ConditionalFormatSpec } from '../../../domain/grid/sheet-spec';
import { element, textElement, type XmlElement } from '../package/xml';
import { argb } from '../styles/look';
import type { Styles } from '../styles/styles';
import { overlaps, rangesOf } from './ranges';
import type { Worksheet } from './worksheet';

/** Adds a conditional format, after those that the sheet has. */
export function putConditionalFormat(
  worksheet: Worksheet,
  spec: ConditionalFormatSpec,
  styles: Styles,
): void {
  const priorities = worksheet
    .elements('conditionalFormatting')
    .flatMap((block) => block.elements('cfRule').map((rule) => Number(rule.get('priority') ?? 0)));
  const rule = ruleOf(spec, Math.max(0, ...priorities) + 1, styles);
  worksheet.add(element('conditionalFormatting', { sqref: rectAddress(spec.range) }, [rule]));
}

/** Whether a conditional format like `spec` stands on cells of its range. */
export function hasConditionalFormat(
  worksheet: Worksheet,
  spec: ConditionalFormatSpec,
  styles: Styles,
): boolean {
  return alike(worksheet, spec, styles).some(({ rules }) => rules.length > 0);
}

/** Takes away the conditional formats like `spec` that stand on cells of its range. */
export function clearConditionalFormat(
  worksheet: Worksheet,
  spec: ConditionalFormatSpec,
  styles: Styles,
): void {
  for (const { block, rules } of alike(worksheet, spec, styles)) {
    for (const rule of rules) block.remove(rule);
    if (block.elements('cfRule').length === 0) worksheet.drop(block);
  }
}

/** The rules like `spec` on cells of its range, block by block. */
function alike(
  worksheet: Worksheet,
  spec: ConditionalFormatSpec,
  styles: Styles,
): readonly { readonly block: XmlElement; readonly rules: readonly XmlElement[] }[] {
  const made = ruleOf(spec, 0, styles);
  return worksheet
    .elements('conditionalFormatting')
    .filter((block) => rangesOf(block).some((range) => overlaps(range, spec.range)))
    .map((block) => ({
      block,
      rules: block.elements('cfRule').filter((rule) => isSame(rule, made)),
    }));
}

/** Alike but for the looks' index and for what Excel adds when it saves. */
function isSame(a: XmlElement, b: XmlElement): boolean {
  const told = (rule: XmlElement): string =>
    rule
      .elements()
      .filter(({ name }) => name !== 'extLst')
      .join('');
  return a.get('type') === b.get('type') && told(a) === told(b);
}

function ruleOf(spec: ConditionalFormatSpec, priority: number, styles: Styles): XmlElement {
  if (spec.kind === 'formula') {
    return element(
      'cfRule',
      { type: 'expression', dxfId: styles.dxf(dxfXml(spec.format)), priority },
      [textElement('formula', spec.formula.replace(/^=/u, ''))],
    );
  }
  return element('cfRule', { type: 'dataBar', priority }, [
    // Nothing done is no bar at all; Excel would draw a tenth.
    element('dataBar', { minLength: 0, maxLength: 100 }, [
      element('cfvo', { type: 'num', val: 0 }),
      element('cfvo', { type: 'num', val: spec.max }),
      element('color', { rgb: argb(spec.color) }),
    ]),
  ]);
}

function dxfXml(format: { fill?: string; color?: string; bold?: boolean }): string {
  const font = [
    ...(format.bold === undefined ? [] : [element('b', { val: format.bold ? null : 0 })]),
    ...(format.color === undefined ? [] : [element('color', { rgb: argb(format.color) })]),
  ];
  const fill =
    format.fill === undefined
      ? []
      : [
          element('fill', {}, [
            element('patternFill', {}, [element('bgColor', { rgb: argb(format.fill) })]),
          ]),
        ];
  return element('dxf', {}, [
    ...(font.length > 0 ? [element('font', {}, font)] : []),
    ...fill,
  ]).toString();
}
