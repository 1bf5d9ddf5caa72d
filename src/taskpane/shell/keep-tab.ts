/**
 * Keeps the Tab key in the pane. In Excel on the web office.js moves the focus itself, from one
 * control of its list to the next; from anything else, such as a heading that took the focus when a
 * screen opened, or the page when a focused button is gone, it leaves the pane for Excel. There the
 * browser goes on to what comes next, as it does everywhere else.
 */
export function keepTab(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Tab' && target instanceof HTMLElement && target.tabIndex < 0) {
      event.stopPropagation();
    }
  });
}
