import { useCallback, useEffect, useRef, type RefCallback } from 'react';

const focusable = 'button, input, select, [tabindex="0"]';

interface Place {
  readonly at: number;
  readonly element: Element;
}

/**
 * Keeps the keyboard's place in a part of the pane whose buttons go when they have done their work:
 * the focus that would go with one of them moves on to what has taken its place.
 *
 * @returns the reference for the part
 */
export function useKeptFocus(): RefCallback<HTMLElement> {
  const part = useRef<HTMLElement | null>(null);
  const place = useRef<Place | null>(null);
  const note = useCallback(() => {
    const { activeElement } = document;
    const at = controlsOf(part.current).findIndex((each) => each === activeElement);
    if (activeElement && at >= 0) place.current = { at, element: activeElement };
  }, []);
  useEffect(() => {
    const isNowhere = document.activeElement === document.body && document.hasFocus();
    const before = place.current;
    // Who clicked beside everything has not lost it.
    if (isNowhere && before && !before.element.isConnected)
      controlsOf(part.current)
        .slice(0, before.at + 1)
        .at(-1)
        ?.focus({ preventScroll: true });
    note();
  });
  return useCallback(
    (element) => {
      part.current = element;
      element?.addEventListener('focusin', note);
    },
    [note],
  );
}

function controlsOf(part: HTMLElement | null): HTMLElement[] {
  return [...(part?.querySelectorAll<HTMLElement>(focusable) ?? [])];
}
