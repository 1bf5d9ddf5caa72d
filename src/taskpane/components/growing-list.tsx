import { useEffect, useRef, useState, type ReactNode } from 'react';

/** So many rows fill any pane; the next ones come as the end comes into sight. */
const step = 40;

interface Props<T> {
  readonly items: readonly T[];
  readonly className?: string;
  readonly children: (item: T, index: number) => ReactNode;
}

/**
 * A list that draws only as many rows as the user has scrolled to, so that thousands of them do not
 * freeze the pane. `children` draws one row as an `<li>`.
 */
export function GrowingList<T>({ items, className, children }: Props<T>) {
  const [shown, setShown] = useState(step);
  const end = useRef<HTMLLIElement>(null);
  const more = items.length > shown;
  useEffect(() => {
    const { current } = end;
    if (!current || !more) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setShown((count) => count + step);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [more, shown]);
  return (
    <ul className={className}>
      {items.slice(0, shown).map(children)}
      {more && (
        <li ref={end} aria-hidden>
          …
        </li>
      )}
    </ul>
  );
}
