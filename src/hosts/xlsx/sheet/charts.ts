import type { CellValue, Rect } from '../../../domain/grid/grid';
import type { ChartSpec, SheetSpec } from '../../../domain/grid/sheet-spec';
import { chartXml } from '../chart/chart-xml';
import type { Draft, SheetDraft } from '../draft';
import { contentTypes, namespaces } from '../package/kinds';
import { element, textElement, type XmlElement } from '../package/xml';
import { contentOf } from '../worksheet/content';

/** The charts of a sheet, on one drawing. */
export function putCharts(draft: Draft, sheet: SheetDraft, spec: SheetSpec): void {
  if (spec.charts.length === 0) return;
  const drawing = draft.package.freeName('xl/drawings/drawing', '.xml');
  draft.package.contentTypes().set(drawing, contentTypes.drawing);
  draft.package.setXml(drawing, element('xdr:wsDr'));
  const anchors = spec.charts.map((chart, index) => {
    const part = draft.package.freeName('xl/charts/chart', '.xml');
    draft.package.setXml(
      part,
      chartXml(chart, (rect) => blockValues(draft, chart.sheet, rect)),
    );
    draft.package.contentTypes().set(part, contentTypes.chart);
    const id = draft.package.relationships(drawing).add('chart', part);
    return anchor(chart, index + 2, id);
  });
  draft.package.setXml(
    drawing,
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': namespaces.spreadsheetDrawing, 'xmlns:a': namespaces.drawing },
      anchors,
    ),
  );
  const id = draft.package.relationships(sheet.part).add('drawing', drawing);
  sheet.worksheet.add(element('drawing', { 'r:id': id }));
}

function blockValues(draft: Draft, sheet: string, rect: Rect): CellValue[] {
  const { rows } = draft.sheet(sheet).worksheet;
  const values: CellValue[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const content = contentOf(rows.cell(row, column), draft.strings);
      values.push('formula' in content ? content.cached : content.value);
    }
  }
  return values;
}

function anchor(chart: ChartSpec, shapeId: number, relationshipId: string): XmlElement {
  const { place } = chart;
  const frame = element('xdr:graphicFrame', { macro: '' }, [
    element('xdr:nvGraphicFramePr', {}, [
      element('xdr:cNvPr', { id: shapeId, name: chart.name, descr: chart.title }),
      element('xdr:cNvGraphicFramePr'),
    ]),
    element('xdr:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })]),
    element('a:graphic', {}, [
      element('a:graphicData', { uri: namespaces.chart }, [
        element('c:chart', {
          'xmlns:c': namespaces.chart,
          'xmlns:r': namespaces.relationships,
          'r:id': relationshipId,
        }),
      ]),
    ]),
  ]);
  return element('xdr:twoCellAnchor', {}, [
    corner('xdr:from', place.left, place.top),
    corner('xdr:to', place.right + 1, place.bottom + 1),
    frame,
    element('xdr:clientData'),
  ]);
}

function corner(name: string, column: number, row: number): XmlElement {
  return element(name, {}, [
    textElement('xdr:col', String(column)),
    textElement('xdr:colOff', '0'),
    textElement('xdr:row', String(row)),
    textElement('xdr:rowOff', '0'),
  ]);
}
