import type { BookView } from '../view';
import type { Opening } from './calls';
import { calls } from './calls';
import { Editing } from './editing';
import { byId } from './elements';
import { Grid } from './grid';
import { Pane } from './pane';

const WORDS = {
  vi: {
    tabs: [
      'Tệp',
      'Trang đầu',
      'Chèn',
      'Bố trí Trang',
      'Công thức',
      'Dữ liệu',
      'Xem lại',
      'Dạng xem',
    ],
    save: 'Tải bản sao',
    ready: 'Sẵn sàng',
  },
  en: {
    tabs: ['File', 'Home', 'Insert', 'Page Layout', 'Formulas', 'Data', 'Review', 'View'],
    save: 'Download a copy',
    ready: 'Ready',
  },
};

let refreshing: Promise<void> | undefined;
let isStale = false;

const opening = await calls.open();
const words = opening.locale.startsWith('vi') ? WORDS.vi : WORDS.en;
const grid = new Grid(byId('grid'), {
  cells: calls.cells,
  selected: (area) => {
    if (grid.geometry) void calls.select(grid.geometry.sheet.id, area);
    void editing.follow();
  },
});
const editing = new Editing(grid);
const pane = new Pane(opening);

fillRibbon(opening);
byId('save').textContent = words.save;
byId('status').textContent = words.ready;
calls.listen((event) => {
  if (event.kind === 'message') pane.deliver(event.text);
  else if (event.kind === 'pane') pane.toggle(event.isSeen);
  else void refresh();
});
await refresh();
pane.toggle(true);
byId('grid').focus();

/** Looks at the workbook again; calls that come meanwhile are answered together. */
async function refresh(): Promise<void> {
  if (refreshing) {
    isStale = true;
    return refreshing;
  }
  refreshing = look().finally(() => {
    refreshing = undefined;
    if (!isStale) return;
    isStale = false;
    void refresh();
  });
  return refreshing;
}

async function look(): Promise<void> {
  const book = await calls.book();
  byId('book-name').textContent = book.name;
  document.title = `${book.name} – Excel`;
  fillTabs(book);
  await grid.show(await calls.sheet(book.active));
  await editing.follow();
}

function fillTabs({ sheets, active }: BookView): void {
  byId('tabs').replaceChildren(
    ...sheets.map(({ id, name, color, isProtected }) => {
      const tab = document.createElement('button');
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(id === active));
      tab.textContent = isProtected ? `🔒 ${name}` : name;
      tab.title = name;
      if (color !== '' && id !== active) tab.style.boxShadow = `inset 0 -4px ${color}`;
      tab.addEventListener('click', () => void calls.activate(id));
      return tab;
    }),
  );
}

function fillRibbon({ ribbon }: Opening): void {
  byId('ribbon-tabs').replaceChildren(
    ...words.tabs.map((text, at) => {
      const tab = document.createElement('span');
      tab.textContent = text;
      if (at === 1) tab.className = 'current';
      return tab;
    }),
  );
  const buttons = ribbon.buttons.map((described) => {
    const button = document.createElement('button');
    button.id = described.id;
    button.title = described.tip;
    const icon = document.createElement('img');
    icon.src = described.icon;
    icon.alt = '';
    const text = document.createElement('span');
    text.textContent = described.label;
    button.append(icon, text);
    button.addEventListener('click', () => {
      if (described.functionName === null) pane.toggle(true);
      else void calls.press(described.id);
    });
    return button;
  });
  const [group, row, caption] = ['div', 'div', 'small'].map((tag) => document.createElement(tag));
  if (!group || !row || !caption) return;
  group.className = 'group';
  row.className = 'buttons';
  caption.textContent = ribbon.group;
  row.append(...buttons);
  group.append(row, caption);
  byId('ribbon').replaceChildren(group);
}
