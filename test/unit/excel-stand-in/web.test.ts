import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookEvent } from '../../excel/model/events';
import { Validation } from '../../excel/model/validation';
import { Workbook } from '../../excel/model/workbook';
import { readManifest } from '../../excel/web/manifest';
import type { ExcelPage } from '../../excel/web/server';
import { startExcelPage } from '../../excel/web/server';
import type { BookView, CellsView, CursorView } from '../../excel/web/view';

const EXCEL_PORT = 34_431;
const ADDIN_PORT = 34_432;

const manifest = `<OfficeApp xmlns:bt="urn:bt"><Id>an-addin</Id>
  <DisplayName DefaultValue="Biểu"><Override Locale="en-US" Value="Tables"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:${ADDIN_PORT}/pane.html"/></DefaultSettings>
  <Group id="G"><Label resid="Label"/>
    <Control id="Check"><Label resid="Label"/><Icon><bt:Image size="32" resid="Icon"/></Icon>
      <Action><FunctionName>check</FunctionName></Action></Control>
    <Control id="Open"><Label resid="Label"/></Control></Group>
  <Resources><bt:Image id="Icon" DefaultValue="icon.png"/>
    <bt:String id="Label" DefaultValue="Kiểm tra"><bt:Override Locale="en-US" Value="Check"/></bt:String>
  </Resources></OfficeApp>`;

let folder: string;
let page: ExcelPage;

/** Asks the server, trusting no certificate but its own. */
function ask(
  path: string,
  body?: string,
  port = EXCEL_PORT,
): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const method = body === undefined ? 'GET' : 'POST';
    const options = {
      host: 'localhost',
      port,
      path,
      method,
      ca: page.certificate.cert,
      agent: false,
    };
    request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, text });
      });
    })
      .on('error', fail)
      .end(body);
  });
}

const json = async (path: string, body?: string): Promise<unknown> =>
  JSON.parse((await ask(path, body)).text) as unknown;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  await writeFile(join(folder, 'manifest.xml'), manifest);
  await writeFile(join(folder, 'pane.html'), '<p>pane</p>');
  const workbook = new Workbook('Sổ.xlsx');
  const sheet = workbook.addSheet('Kế hoạch');
  sheet.cell(0, 0).value = 'Trạng thái';
  const area = { top: 1, bottom: 9, left: 0, right: 0 };
  sheet.validations.push(
    new Validation(area, { list: { inCellDropDown: true, source: 'Xong,Chưa' } }),
  );
  page = await startExcelPage({ workbook, addinDir: folder, port: EXCEL_PORT });
  await ask('/open');
});

afterAll(async () => {
  await page.close();
  await rm(folder, { recursive: true });
});

describe('Excel as a page', () => {
  test('reads the ribbon out of the manifest, in the language asked for', () => {
    const ribbon = readManifest(join(folder, 'manifest.xml'), 'en-US');
    expect(ribbon).toMatchObject({ title: 'Tables', group: 'Check' });
    expect(ribbon.buttons.map(({ id, label, functionName }) => [id, label, functionName])).toEqual([
      ['Check', 'Check', 'check'],
      ['Open', 'Check', null],
    ]);
    expect(readManifest(join(folder, 'manifest.xml'), 'vi-VN').title).toBe('Biểu');
  });

  test('serves both origins over https with its own certificate', async () => {
    expect((await ask('/')).text).toContain('id="grid"');
    expect((await ask('/page/main')).text).toContain('calls.open()');
    expect((await ask('/pane.html', undefined, ADDIN_PORT)).text).toBe('<p>pane</p>');
    expect((await ask('/../secret', undefined, ADDIN_PORT)).status).toBe(404);
  });

  test('shows the workbook’s tabs and cells', async () => {
    const { name, sheets } = (await json('/book')) as BookView;
    expect([name, sheets[0]?.name]).toEqual(['Sổ.xlsx', 'Kế hoạch']);
    const { cells } = (await json(`/cells?sheet=${sheets[0]?.id}&top=0&bottom=5`)) as CellsView;
    expect(cells.map(({ text }) => text)).toEqual(['Trạng thái']);
  });

  test('types as the user, and refuses what a rule forbids', async () => {
    const { id } = page.book.activeSheet;
    const heard: BookEvent[] = [];
    const stop = page.book.onEvent((event) => heard.push(event));
    const cursor = (await json(`/cursor?sheet=${id}&row=1&column=0`)) as CursorView;
    expect(cursor.options).toEqual(['Xong', 'Chưa']);
    expect(await json(`/type?sheet=${id}&row=1&column=0`, 'Xong')).toEqual({ refusal: null });
    expect(heard.find(({ kind }) => kind === 'changed')?.details).toMatchObject({
      address: 'A2',
      source: 'Local',
      triggerSource: 'Unknown',
    });
    stop();
    const refused = (await json(`/type?sheet=${id}&row=2&column=0`, 'Sắp xong')) as {
      refusal: string;
    };
    expect(refused.refusal).toMatch(/data validation/);
    expect(page.book.activeSheet.cells.get(2, 0)?.value ?? null).toBeNull();
  });
});
