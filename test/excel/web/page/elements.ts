import type { Box } from './geometry';

/** An element with a class, and a place where one is given. */
export function element(className: string, box?: Box, tag = 'div'): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (box) place(made, box);
  return made;
}

export function place(target: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(target.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}

/** The element of the page with that id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
