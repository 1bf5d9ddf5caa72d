import { useEffect } from 'react';

/**
 * Stands inside a dialog and gives the focus back where it came from. On Escape, office.js gives it to
 * the pane's first button, and React puts it there again with the commit that takes the dialog away:
 * only an effect comes later.
 *
 * @param give called when the dialog has gone; always the same function
 */
export function FocusBack({ give }: { readonly give: () => void }) {
  useEffect(() => give, [give]);
  return null;
}
