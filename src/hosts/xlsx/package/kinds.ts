/** The content types of the parts that this host makes. */
const base = 'application/vnd.openxmlformats-officedocument.';

export const contentTypes = {
  worksheet: `${base}spreadsheetml.worksheet+xml`,
  table: `${base}spreadsheetml.table+xml`,
  pivotTable: `${base}spreadsheetml.pivotTable+xml`,
  pivotCacheDefinition: `${base}spreadsheetml.pivotCacheDefinition+xml`,
  pivotCacheRecords: `${base}spreadsheetml.pivotCacheRecords+xml`,
  drawing: `${base}drawing+xml`,
  chart: `${base}drawingml.chart+xml`,
  sharedStrings: `${base}spreadsheetml.sharedStrings+xml`,
  styles: `${base}spreadsheetml.styles+xml`,
  customXmlProperties: `${base}customXmlProperties+xml`,
} as const;

/** Namespaces of the parts that this host makes. */
export const namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
} as const;
