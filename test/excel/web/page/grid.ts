import type { AreaView, CellsView, SheetView } from '../view';
import { drawCells } from './cell-drawing';
import { drawChart } from './chart-drawing';
import { element, place } from './elements';
import { columnName, Geometry } from './geometry';

/** Pixels of the headings' strips, and rows that are fetched beyond those in sight. */
const ROW_HEADINGS = 44;
const COLUMN_HEADINGS = 22;
const BEYOND = 30;

export interface GridCalls {
  cells(sheet: string, top: number, bottom: number): Promise<CellsView>;
  selected(area: AreaView): void;
}

interface Part {
  readonly frame: HTMLElement;
  readonly inner: HTMLElement;
  readonly scrolls: { readonly rows: boolean; readonly columns: boolean };
}

/** The sheet on the screen: only what is in sight is drawn. */
export class Grid {
  geometry: Geometry | null = null;
  selection: AreaView = { top: 0, left: 0, bottom: 0, right: 0 };
  readonly scroller = element('scroller');
  private readonly extent = element('extent');
  private readonly parts: Part[];
  private readonly headings = { rows: element('part rows'), columns: element('part columns') };
  private readonly corner = element('corner part');
  private fetched: { top: number; bottom: number; cells: CellsView } | null = null;
  private drawing = 0;

  constructor(
    readonly root: HTMLElement,
    private readonly calls: GridCalls,
  ) {
    this.parts = [
      { rows: true, columns: true },
      { rows: false, columns: true },
      { rows: true, columns: false },
      { rows: false, columns: false },
    ].map((scrolls) => {
      const [frame, inner] = [element('part'), element('')];
      frame.append(inner);
      return { frame, inner, scrolls };
    });
    this.scroller.append(this.extent);
    const { rows, columns } = this.headings;
    root.append(...this.parts.map(({ frame }) => frame), rows, columns, this.corner, this.scroller);
    this.scroller.addEventListener('scroll', () => {
      this.draw();
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(root);
    this.listenToMouse();
  }

  /** Shows a sheet, or shows it again after something changed. */
  async show(sheet: SheetView): Promise<void> {
    const isOther = this.geometry?.sheet.id !== sheet.id;
    this.geometry = new Geometry(sheet);
    this.selection = this.whole(sheet.selection);
    place(this.extent, {
      left: 0,
      top: 0,
      width: this.geometry.columns.total + ROW_HEADINGS,
      height: this.geometry.rows.total + COLUMN_HEADINGS,
    });
    if (isOther) this.scroller.scrollTo(0, 0);
    this.fetched = null;
    this.reveal(this.selection);
    await this.fetchAndDraw();
  }

  /** The merge that a single cell belongs to, or the area as it is. */
  private whole(area: AreaView): AreaView {
    const isSingle = area.top === area.bottom && area.left === area.right;
    return isSingle && this.geometry ? this.geometry.areaAt(area.top, area.left) : area;
  }

  /** Selects cells, whole merges at a time. */
  select(area: AreaView): void {
    this.selection = area;
    this.draw();
    this.calls.selected(area);
  }

  /** Scrolls until the first cell of the area is in sight. */
  reveal({ top, left }: AreaView): void {
    const { geometry, scroller } = this;
    if (!geometry) return;
    const { freeze } = geometry.sheet;
    const box = geometry.box({ top, left, bottom: top, right: left });
    const frozenTop = geometry.rows.start(freeze.rows);
    const frozenLeft = geometry.columns.start(freeze.columns);
    if (top >= freeze.rows) {
      const [least, room] = [box.top - frozenTop, scroller.clientHeight - COLUMN_HEADINGS];
      if (scroller.scrollTop > least) scroller.scrollTop = least;
      else if (box.top + box.height > scroller.scrollTop + room)
        scroller.scrollTop = Math.min(least, box.top + box.height - room);
    }
    if (left >= freeze.columns) {
      const [least, room] = [box.left - frozenLeft, scroller.clientWidth - ROW_HEADINGS];
      if (scroller.scrollLeft > least) scroller.scrollLeft = least;
      else if (box.left + box.width > scroller.scrollLeft + room)
        scroller.scrollLeft = Math.min(least, box.left + box.width - room);
    }
  }

  /** A cell's box in pixels of the grid's own element. */
  boxOnScreen(area: AreaView): { left: number; top: number; width: number; height: number } | null {
    if (!this.geometry) return null;
    const { freeze } = this.geometry.sheet;
    const box = this.geometry.box(area);
    const scrollLeft = area.left < freeze.columns ? 0 : this.scroller.scrollLeft;
    const scrollTop = area.top < freeze.rows ? 0 : this.scroller.scrollTop;
    return {
      ...box,
      left: box.left - scrollLeft + ROW_HEADINGS - 1,
      top: box.top - scrollTop + COLUMN_HEADINGS - 1,
    };
  }

  private draw(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => void this.fetchAndDraw());
  }

  private async fetchAndDraw(): Promise<void> {
    const { geometry } = this;
    if (!geometry) return;
    const bottom = geometry.rows.at(this.scroller.scrollTop + this.scroller.clientHeight);
    const top = geometry.rows.at(this.scroller.scrollTop);
    if (!this.fetched || this.fetched.top > top || this.fetched.bottom < bottom) {
      const wanted = { top: Math.max(0, top - BEYOND), bottom: bottom + BEYOND };
      const { freeze, id } = geometry.sheet;
      const from = freeze.rows > 0 ? 0 : wanted.top;
      const cells = await this.calls.cells(id, from, wanted.bottom);
      if (this.geometry !== geometry) return;
      this.fetched = { ...wanted, cells };
    }
    this.paint(geometry, this.fetched.cells);
  }

  private paint(geometry: Geometry, cells: CellsView): void {
    const { rows, columns, sheet } = geometry;
    const { freeze } = sheet;
    const frozen = { left: columns.start(freeze.columns), top: rows.start(freeze.rows) };
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    for (const { frame, inner, scrolls } of this.parts) {
      const left = scrolls.columns ? frozen.left : 0;
      const top = scrolls.rows ? frozen.top : 0;
      const width = scrolls.columns ? clientWidth - ROW_HEADINGS - frozen.left : frozen.left;
      const height = scrolls.rows ? clientHeight - COLUMN_HEADINGS - frozen.top : frozen.top;
      place(frame, {
        left: left + ROW_HEADINGS,
        top: top + COLUMN_HEADINGS,
        width: Math.max(0, width),
        height: Math.max(0, height),
      });
      const [x, y] = [
        left + (scrolls.columns ? scrollLeft : 0),
        top + (scrolls.rows ? scrollTop : 0),
      ];
      inner.style.transform = `translate(${-x}px, ${-y}px)`;
      inner.replaceChildren();
      if (width <= 0 || height <= 0) continue;
      const part = {
        top: rows.at(y),
        bottom: rows.at(y + height),
        left: columns.at(x),
        right: columns.at(x + width),
      };
      drawCells(inner, geometry, cells, part);
      this.drawOverlays(inner, geometry);
    }
    this.paintHeadings(geometry);
    this.root.querySelectorAll('.frozen-edge').forEach((edge) => {
      edge.remove();
    });
    if (freeze.rows > 0)
      this.root.append(
        element('frozen-edge', {
          left: 0,
          top: frozen.top + COLUMN_HEADINGS - 1,
          width: clientWidth,
          height: 1,
        }),
      );
    if (freeze.columns > 0)
      this.root.append(
        element('frozen-edge', {
          left: frozen.left + ROW_HEADINGS - 1,
          top: 0,
          width: 1,
          height: clientHeight,
        }),
      );
  }

  private drawOverlays(inner: HTMLElement, geometry: Geometry): void {
    for (const chart of geometry.sheet.charts) {
      const box = element('chart', chart);
      box.append(drawChart(chart));
      inner.append(box);
    }
    const box = geometry.box(this.selection);
    inner.append(
      element('selection', {
        left: box.left - 2,
        top: box.top - 2,
        width: box.width + 3,
        height: box.height + 3,
      }),
    );
  }

  private paintHeadings({ rows, columns, sheet }: Geometry): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.scroller;
    const { freeze } = sheet;
    place(this.corner, { left: 0, top: 0, width: ROW_HEADINGS, height: COLUMN_HEADINGS });
    place(this.headings.rows, {
      left: 0,
      top: COLUMN_HEADINGS,
      width: ROW_HEADINGS,
      height: clientHeight - COLUMN_HEADINGS,
    });
    place(this.headings.columns, {
      left: ROW_HEADINGS,
      top: 0,
      width: clientWidth - ROW_HEADINGS,
      height: COLUMN_HEADINGS,
    });
    const { top, bottom, left, right } = this.selection;
    const rowHeadings: HTMLElement[] = [];
    const heading = (
      text: string,
      isChosen: boolean,
      box: Parameters<typeof place>[1],
    ): HTMLElement => {
      const made = element(isChosen ? 'heading chosen' : 'heading', box);
      made.textContent = text;
      return made;
    };
    const rowAt = (row: number, scrolled: number): void => {
      const height = rows.size(row);
      if (height > 0)
        rowHeadings.push(
          heading(String(row + 1), row >= top && row <= bottom, {
            left: 0,
            top: rows.start(row) - scrolled,
            width: ROW_HEADINGS,
            height,
          }),
        );
    };
    const columnHeadings: HTMLElement[] = [];
    const columnAt = (column: number, scrolled: number): void => {
      const width = columns.size(column);
      if (width > 0)
        columnHeadings.push(
          heading(columnName(column), column >= left && column <= right, {
            left: columns.start(column) - scrolled,
            top: 0,
            width,
            height: COLUMN_HEADINGS,
          }),
        );
    };
    const lastRow = rows.at(scrollTop + clientHeight);
    const lastColumn = columns.at(scrollLeft + clientWidth);
    const firstRow = Math.max(freeze.rows, rows.at(scrollTop + rows.start(freeze.rows)));
    const firstColumn = Math.max(
      freeze.columns,
      columns.at(scrollLeft + columns.start(freeze.columns)),
    );
    for (let row = firstRow; row <= lastRow; row += 1) rowAt(row, scrollTop);
    for (let row = 0; row < freeze.rows; row += 1) rowAt(row, 0);
    for (let column = firstColumn; column <= lastColumn; column += 1) columnAt(column, scrollLeft);
    for (let column = 0; column < freeze.columns; column += 1) columnAt(column, 0);
    this.headings.rows.replaceChildren(...rowHeadings);
    this.headings.columns.replaceChildren(...columnHeadings);
  }

  private listenToMouse(): void {
    let start: AreaView | null = null;
    this.scroller.addEventListener('pointerdown', (event) => {
      const area = this.areaUnder(event);
      if (!area || event.button !== 0) return;
      start = area;
      this.select(area);
    });
    this.scroller.addEventListener('pointermove', (event) => {
      const area = start && this.areaUnder(event);
      if (!start || !area || event.buttons === 0) return;
      this.selection = {
        top: Math.min(start.top, area.top),
        left: Math.min(start.left, area.left),
        bottom: Math.max(start.bottom, area.bottom),
        right: Math.max(start.right, area.right),
      };
      this.draw();
    });
    window.addEventListener('pointerup', () => {
      if (start && JSON.stringify(start) !== JSON.stringify(this.selection))
        this.select(this.selection);
      start = null;
    });
  }

  /** The cell, row or column under the pointer; null on the scroll bars. */
  private areaUnder(event: PointerEvent): AreaView | null {
    const { geometry, scroller } = this;
    const { left, top } = this.root.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    if (!geometry || x > scroller.clientWidth || y > scroller.clientHeight) return null;
    const { freeze } = geometry.sheet;
    const inside = { x: x - ROW_HEADINGS, y: y - COLUMN_HEADINGS };
    const isFrozenRow = inside.y < geometry.rows.start(freeze.rows);
    const isFrozenColumn = inside.x < geometry.columns.start(freeze.columns);
    const row = geometry.rows.at(inside.y + (isFrozenRow ? 0 : scroller.scrollTop));
    const column = geometry.columns.at(inside.x + (isFrozenColumn ? 0 : scroller.scrollLeft));
    if (inside.x < 0 && inside.y < 0) return null;
    if (inside.x < 0) return { top: row, bottom: row, left: 0, right: 16_383 };
    if (inside.y < 0) return { top: 0, bottom: 1_048_575, left: column, right: column };
    return geometry.areaAt(row, column);
  }
}
