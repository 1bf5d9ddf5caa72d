import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const rels = (entries: readonly (readonly [id: string, kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const worksheet = (inner: string): string =>
  `${head}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">${inner}</worksheet>`;

/** A plan with nearly all that a workbook can hold beside its cells. */
const plan = worksheet(
  `<sheetPr codeName="Sheet1"/><dimension ref="A1:E8"/>
  <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="D5" sqref="D5"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
  <cols><col min="1" max="1" width="5" customWidth="1"/><col min="2" max="3" width="40" style="1" customWidth="1"/><col min="4" max="4" width="12" hidden="1"/><col min="5" max="5" width="14" customWidth="1"/></cols>
  <sheetData>
    <row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/><c r="E1" s="1"/></row>
    <row r="3"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1" t="s"><v>2</v></c><c r="C3" s="1" t="s"><v>3</v></c><c r="D3" s="1" t="s"><v>4</v></c><c r="E3" s="1" t="s"><v>5</v></c></row>
    <row r="4"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>6</v></c><c r="C4" t="inlineStr"><is><t>Sở Nội vụ</t></is></c><c r="D4"><v>2</v></c><c r="E4"><f>SUM(A4:D4)</f><v>3</v></c></row>
    <row r="5"><c r="A5"><v>2</v></c><c r="B5" t="s"><v>7</v></c><c r="C5" t="s"><v>8</v></c><c r="D5"><v>4</v></c><c r="E5"><f t="shared" ref="E5:E7" si="0">A5*D5</f><v>8</v></c></row>
    <row r="6"><c r="A6"><v>3</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" t="e"><v>#N/A</v></c><c r="D6" s="2"><v>44778</v></c><c r="E6"><f t="shared" si="0"/><v>134334</v></c></row>
    <row r="7"><c r="A7"><v>4</v></c><c r="D7"><v>1</v></c><c r="E7"><f t="shared" si="0"/><v>4</v></c></row>
    <row r="8"><c r="A8" t="str"><f>"Tổng: "&amp;Khac!B2</f><v>Tổng: 7</v></c></row>
  </sheetData>
  <autoFilter ref="A3:E7"><filterColumn colId="2"><filters><filter val="Sở Nội vụ"/></filters></filterColumn></autoFilter>
  <mergeCells count="2"><mergeCell ref="A1:E1"/><mergeCell ref="B8:C8"/></mergeCells>
  <conditionalFormatting sqref="D4:D7"><cfRule type="expression" dxfId="0" priority="1"><formula>$A4&gt;2</formula></cfRule></conditionalFormatting>
  <dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C4:C7"><formula1>$C$4:$C$5</formula1></dataValidation></dataValidations>
  <hyperlinks><hyperlink ref="C4" r:id="rId9"/><hyperlink ref="D5" location="Khac!A1"/></hyperlinks>
  <pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>
  <colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>
  <drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>
  <extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Plan!D4:D7</xm:f><xm:sqref>E4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
);

const other = worksheet(
  `<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c><c r="B1" t="s"><v>5</v></c></row><row r="2"><c r="A2" t="s"><v>8</v></c><c r="B2"><f>SUM(Plan!D4:D5)+Plan!$E$4</f><v>9</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
);

const strings = [
  '<t>KẾ HOẠCH</t>',
  '<t>TT</t>',
  '<t>Nhiệm vụ</t>',
  '<t>Chủ trì</t>',
  '<t>Điểm</t>',
  '<t>Tổng</t>',
  '<t xml:space="preserve">  Rà soát </t>',
  '<r><rPr><b/><sz val="11"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Báo cáo </t></r><r><rPr><i/></rPr><t>quý</t></r>',
  '<t>Sở Tài chính</t>',
  '<t>Đơn vị</t>',
];

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>`,
  '_rels/.rels': rels([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Khac" sheetId="4" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!$A$3:$E$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$E$8</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$A:$B,Plan!$3:$3</definedName><definedName name="Diem">Plan!$D$4:$D$7</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': rels([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'vbaProject', 'vbaProject.bin'],
  ]),
  'xl/worksheets/sheet1.xml': plan,
  'xl/worksheets/sheet2.xml': other,
  'xl/worksheets/_rels/sheet1.xml.rels': rels([
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
  ]).replace(
    '</Relationships>',
    `<Relationship Id="rId9" Type="${office}/hyperlink" Target="https://chinhphu.vn/" TargetMode="External"/></Relationships>`,
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': rels([['rId1', 'table', '../tables/table1.xml']]),
  'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><u/><sz val="14"/><color theme="1"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="double"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`,
  'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="14" uniqueCount="${strings.length}">${strings.map((entry) => `<si>${entry}</si>`).join('')}</sst>`,
  'xl/calcChain.xml': `${head}<calcChain xmlns="${main}"><c r="E4" i="1"/><c r="B2" i="2"/></calcChain>`,
  'xl/comments1.xml': `${head}<comments xmlns="${main}"><authors><author>A</author></authors><commentList><comment ref="D5" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>4, 15, 3, 2, 6, 31, 7, 1</x:Anchor><x:Row>4</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`,
  'xl/drawings/drawing1.xml': `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': rels([
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ]),
  'xl/charts/chart1.xml': `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Plan!$D$4:$D$7</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>`,
  'xl/tables/table1.xml': `${head}<table xmlns="${main}" id="3" name="Bang" displayName="Bang" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Đơn vị"/><tableColumn id="2" name="Tổng"><calculatedColumnFormula>SUM(Plan!D4:D5)</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`,
  'custom/unknown.xml': '<?xml version="1.0"?>\n<x:what xmlns:x="urn:x"  odd = \'1\'/>\n',
};

/** Parts that are not text: a picture, macros, a printer's settings. */
const binaries: Readonly<Record<string, Uint8Array>> = {
  'xl/media/image1.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0x80),
  'xl/vbaProject.bin': Uint8Array.from({ length: 512 }, (_, index) => (index * 37) % 256),
  'xl/printerSettings/printerSettings1.bin': Uint8Array.of(1, 0, 255, 254),
};

/** An .xlsm with a chart, a picture, macros, notes, names, a table, rules and a part nobody knows. */
export function richWorkbook(): Uint8Array {
  return packed(parts);
}

/** The same with one text of one part replaced by another. */
export function replaced(part: string, from: string, to: string): Uint8Array {
  const before = parts[part] ?? '';
  if (!before.includes(from)) throw new Error(`${part} has no ${from}`);
  return packed({ ...parts, [part]: before.replace(from, () => to) });
}

function packed(texts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries([...files, ...Object.entries(binaries)]));
}
