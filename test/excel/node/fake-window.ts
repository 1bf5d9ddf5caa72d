import { runInContext } from './office-scripts';

const ORIGIN = 'https://localhost';

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

/** As much of a browser's window as Microsoft's client needs to start in a vm context. */
export interface FakeWindow extends Record<string, unknown> {
  Office?: typeof Office;
  Excel?: typeof Excel;
}

export interface FakePage {
  readonly window: FakeWindow;
  /** Hands a message of the parent to the client. */
  readonly deliver: (text: string) => void;
}

/** Makes a window whose parent is Excel: `toParent` takes what the client posts to it. */
export function fakePage(windowName: string, toParent: (text: string) => void): FakePage {
  const listeners: Listener[] = [];
  const addEventListener = (kind: string, listener: Listener): void => {
    if (kind === 'message') listeners.push(listener);
  };
  const removeEventListener = (_kind: string, listener: Listener): void => {
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
  };
  const parent = { postMessage: toParent };
  const window: FakeWindow = {
    ...globals(),
    name: windowName,
    location: {
      href: `${ORIGIN}/taskpane.html`,
      origin: ORIGIN,
      protocol: 'https:',
      hostname: 'localhost',
      search: '',
      hash: '',
    },
    navigator: { userAgent: 'node' },
    history: {},
    opener: null,
    sessionStorage: storage(),
    localStorage: storage(),
    parent,
    top: {},
    addEventListener,
    removeEventListener,
    open: ignore,
    close: ignore,
    focus: ignore,
    blur: ignore,
  };
  window['document'] = fakeDocument(window, addEventListener);
  window['self'] = window['window'] = window['globalThis'] = window;
  const deliver = (text: string): void => {
    setImmediate(() => {
      for (const listener of [...listeners])
        listener({ data: text, origin: ORIGIN, source: parent });
    });
  };
  return { window, deliver };
}

const ignore = (): void => undefined;

/** Timers that keep no test from ending. */
function globals(): Record<string, unknown> {
  return {
    console,
    performance,
    queueMicrotask,
    URL,
    setTimeout: (act: () => void, delay?: number) => setTimeout(act, delay).unref(),
    setInterval: (act: () => void, delay?: number) => setInterval(act, delay).unref(),
    clearTimeout,
    clearInterval,
  };
}

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

function fakeDocument(window: FakeWindow, addEventListener: unknown): Record<string, unknown> {
  const create = (tagName: string): FakeElement => new FakeElement(tagName, window);
  const head = create('head');
  return {
    domain: 'localhost',
    URL: `${ORIGIN}/taskpane.html`,
    readyState: 'complete',
    cookie: '',
    head,
    body: create('body'),
    documentElement: head,
    createElement: create,
    getElementsByTagName: (tag: string) =>
      tag === 'script'
        ? [{ src: `${ORIGIN}/office-js/office.js`, getAttribute: () => null }]
        : tag === 'head'
          ? [head]
          : [],
    querySelectorAll: () => [],
    addEventListener,
    removeEventListener: ignore,
  };
}

/** An element that can be appended; a script runs, a link's address comes apart. */
class FakeElement {
  readonly style = {};
  readonly children: FakeElement[] = [];
  parentNode: FakeElement | null = null;
  src = '';
  onload: (() => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  private address = '';

  constructor(
    readonly tagName: string,
    private readonly window: FakeWindow,
  ) {}

  get href(): string {
    return this.address;
  }

  set href(address: string) {
    this.address = address;
    if (!URL.canParse(address)) return;
    const { protocol, hostname, port, pathname, search, hash, host } = new URL(address);
    Object.assign(this, { protocol, hostname, port, pathname, search, hash, host });
  }

  setAttribute(name: string, value: unknown): void {
    Object.assign(this, { [name]: value });
  }

  getAttribute(name: string): unknown {
    return Object.entries(this).find(([key]) => key === name)?.[1] ?? null;
  }

  getElementsByTagName(): FakeElement[] {
    return [];
  }

  addEventListener = ignore;
  removeEventListener = ignore;

  insertBefore(child: FakeElement): FakeElement {
    return this.appendChild(child);
  }

  appendChild(child: FakeElement): FakeElement {
    this.children.push(child);
    child.parentNode = this;
    if (child.tagName === 'script' && child.src !== '')
      setImmediate(() => {
        child.run();
      });
    return child;
  }

  removeChild(child: FakeElement): FakeElement {
    child.parentNode = null;
    return child;
  }

  private run(): void {
    try {
      runInContext(this.src.replace(`${ORIGIN}/office-js/`, ''), this.window);
      this.onload?.();
    } catch (error) {
      this.onerror?.(error);
    }
  }
}
