import { useEffect, useRef, type RefObject } from 'react';

const focusable = 'button, input, select, [tabindex="0"]';

/**
 * Keeps the keyboard's place in a part of the pane whose buttons go when they have done their work:
 * the focus that would go with one of them moves on to what has taken its place.
 *
 * @returns the reference for the part
 */
export function useKeptFocus(): RefObject<HTMLDivElement> {
  const part = useRef<HTMLDivElement>(null);
  const place = useRef(-1);
  useEffect(() => {
    const all = (): HTMLElement[] => [
      ...(part.current?.querySelectorAll<HTMLElement>(focusable) ?? []),
    ];
    const isLost = document.activeElement === document.body && document.hasFocus();
    if (isLost && place.current >= 0)
      all()
        .slice(0, place.current + 1)
        .at(-1)
        ?.focus();
    const { activeElement } = document;
    const isInside = part.current?.contains(activeElement) ?? false;
    place.current = isInside ? all().findIndex((each) => each === activeElement) : -1;
  });
  return part;
}
