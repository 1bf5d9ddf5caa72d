import type { AreaView } from '../view';
import { calls } from './calls';
import { byId, element, place } from './elements';
import { columnName } from './geometry';
import type { Grid } from './grid';

/** Moving about with the keyboard, typing into cells, choosing from lists. */
export class Editing {
  private readonly formula = byId('formula') as HTMLInputElement;
  private editor: HTMLTextAreaElement | null = null;
  private asked = 0;

  constructor(private readonly grid: Grid) {
    grid.root.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    grid.scroller.addEventListener('pointerdown', () => {
      void this.commit();
      setTimeout(() => {
        grid.root.focus();
      });
    });
    grid.scroller.addEventListener('dblclick', () => {
      this.edit(this.formula.value);
    });
    grid.scroller.addEventListener('scroll', () => {
      this.clearHelpers();
    });
    this.formula.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      void this.enter(this.formula.value).then(() => {
        grid.root.focus();
      });
    });
  }

  /** Shows what the first selected cell holds, and what may be typed into it. */
  async follow(): Promise<void> {
    const { geometry, selection } = this.grid;
    if (!geometry) return;
    this.asked += 1;
    const own = this.asked;
    const { top, left } = selection;
    byId('name-box').textContent = `${columnName(left)}${top + 1}`;
    const cursor = await calls.cursor(geometry.sheet.id, top, left);
    if (own !== this.asked) return;
    if (document.activeElement !== this.formula) this.formula.value = cursor.content;
    this.clearHelpers();
    const box = this.grid.boxOnScreen(geometry.areaAt(top, left));
    if (!box) return;
    if (cursor.options.length > 0) this.offer(cursor.options, box);
    if (cursor.prompt) {
      const { title, message } = cursor.prompt;
      const prompt = element('prompt');
      prompt.style.left = `${box.left + 18}px`;
      prompt.style.top = `${box.top + box.height + 6}px`;
      const heading = document.createElement('b');
      heading.textContent = title;
      prompt.append(heading, message);
      this.grid.root.append(prompt);
    }
  }

  private clearHelpers(): void {
    this.grid.root.querySelectorAll('.choices, .prompt, .list').forEach((one) => {
      one.remove();
    });
  }

  private offer(
    options: readonly string[],
    box: { left: number; top: number; width: number; height: number },
  ): void {
    const button = element('list', {
      left: box.left + box.width + 1,
      top: box.top + box.height - 17,
      width: 17,
      height: 17,
    });
    button.textContent = '▼';
    button.style.zIndex = '9';
    button.addEventListener('click', () => {
      const choices = element('choices');
      place(choices, {
        left: box.left,
        top: box.top + box.height + 1,
        width: Math.max(box.width, 120),
        height: 0,
      });
      choices.style.height = 'auto';
      for (const option of options) {
        const choice = document.createElement('button');
        choice.textContent = option;
        choice.addEventListener('click', () => void this.enter(option, false));
        choices.append(choice);
      }
      this.grid.root.append(choices);
    });
    this.grid.root.append(button);
  }

  private onKey(event: KeyboardEvent): void {
    if (this.editor || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const isWriting = event.key.length === 1;
    if (step) this.move(step[0], step[1]);
    else if (event.key === 'F2') this.edit(this.formula.value);
    else if (event.key === 'Delete') void this.clear();
    else if (isWriting) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  private move(down: number, right: number): void {
    const { geometry, selection } = this.grid;
    if (!geometry) return;
    const from = geometry.areaAt(selection.top, selection.left);
    let row = down > 0 ? from.bottom + down : from.top + down;
    let column = right > 0 ? from.right + right : from.left + right;
    while (geometry.rows.size(row) === 0 && row > 0 && row < geometry.rows.count - 1) row += down;
    while (geometry.columns.size(column) === 0 && column > 0 && column < geometry.columns.count - 1)
      column += right;
    row = Math.min(geometry.rows.count - 1, Math.max(0, row));
    column = Math.min(geometry.columns.count - 1, Math.max(0, column));
    this.choose(geometry.areaAt(row, column));
  }

  private choose(area: AreaView): void {
    this.grid.reveal(area);
    this.grid.select(area);
  }

  private edit(text: string): void {
    const { geometry, selection, root } = this.grid;
    const box = geometry && this.grid.boxOnScreen(geometry.areaAt(selection.top, selection.left));
    if (!box) return;
    this.clearHelpers();
    const editor = document.createElement('textarea');
    place(editor, { ...box, width: Math.max(box.width, 90) + 1, height: box.height + 1 });
    editor.value = text;
    editor.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && !event.altKey) {
        event.preventDefault();
        void this.commit();
      }
    });
    root.append(editor);
    this.editor = editor;
    editor.focus();
  }

  private close(): void {
    this.editor?.remove();
    this.editor = null;
    this.grid.root.focus();
  }

  private async commit(): Promise<void> {
    const text = this.editor?.value;
    if (text === undefined) return;
    this.close();
    await this.enter(text);
  }

  private async enter(text: string, moves = true): Promise<void> {
    const { geometry, selection } = this.grid;
    if (!geometry) return;
    const refusal = await calls.type(geometry.sheet.id, selection.top, selection.left, text);
    if (refusal !== null) showAlert(refusal);
    else if (moves) this.move(1, 0);
  }

  private async clear(): Promise<void> {
    const { geometry, selection } = this.grid;
    if (!geometry) return;
    const refusal = await calls.clear(geometry.sheet.id, selection);
    if (refusal !== null) showAlert(refusal);
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
};

function showAlert(text: string): void {
  const dialog = byId('alert') as HTMLDialogElement;
  const paragraph = dialog.querySelector('p');
  if (paragraph) paragraph.textContent = text;
  dialog.showModal();
}
