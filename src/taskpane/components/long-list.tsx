import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Rows that come and go together. */
const stretch = 10;
/** A row's height till it is drawn, in pixels: about that of a finding. */
const likelyHeight = 90;
/** How far out of sight rows are drawn, so that scrolling and the tab key find them ready. */
const margin = '800px 0px';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly className?: string;
  readonly itemClassName?: string;
  /** What a row says. */
  readonly children: (item: T, index: number) => ReactNode;
}

/**
 * A list of any length in the page's own scrolling: only rows in and near sight are drawn, the others
 * keep their place. Each row tells screen readers its number and the list's length.
 */
export function LongList<T>({ items, keyOf, className, itemClassName, children }: Props<T>) {
  const starts = Array.from({ length: Math.ceil(items.length / stretch) }, (_, at) => at * stretch);
  return (
    <div role="list" className={className}>
      {starts.map((start) => {
        const count = Math.min(stretch, items.length - start);
        return (
          <Stretch key={start} isFirst={start === 0} count={count}>
            {() =>
              items.slice(start, start + count).map((item, offset) => (
                <div
                  key={keyOf(item, start + offset)}
                  role="listitem"
                  aria-setsize={items.length}
                  aria-posinset={start + offset + 1}
                  className={itemClassName}
                >
                  {children(item, start + offset)}
                </div>
              ))
            }
          </Stretch>
        );
      })}
    </div>
  );
}

interface StretchProps {
  readonly isFirst: boolean;
  readonly count: number;
  readonly children: () => ReactNode;
}

/** Some rows, drawn while they are near sight; else as much empty space. Rows with the focus stay. */
function Stretch({ isFirst, count, children }: StretchProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isFirst);
  const [height, setHeight] = useState(count * likelyHeight);
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const watch = (entries: readonly IntersectionObserverEntry[]): void => {
      const seen = entries.at(-1);
      if (!seen || (!seen.isIntersecting && current.contains(document.activeElement))) return;
      if (!seen.isIntersecting) setHeight(seen.boundingClientRect.height);
      setNear(seen.isIntersecting);
    };
    // In Excel on the web the pane is a frame: margins count from its own page only.
    const observer = new IntersectionObserver(watch, { root: document, rootMargin: margin });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={place} role="none" style={isNear ? undefined : { height }}>
      {isNear && children()}
    </div>
  );
}
