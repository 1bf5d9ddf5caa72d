/**
 * XML of one part as a small tree that gives back what it read: attribute order, prefixes and
 * escaped text stay as written, so that an element nobody touched is spelled as before.
 */
export class XmlElement {
  /** Text nodes are kept escaped, as they stand in the part. */
  children: (XmlElement | string)[];

  constructor(
    readonly name: string,
    /** Escaped values by attribute name, in their order. */
    readonly attributes: Map<string, string> = new Map(),
    children: readonly (XmlElement | string)[] = [],
  ) {
    this.children = [...children];
  }

  /** The decoded value of an attribute, or null. */
  get(attribute: string): string | null {
    const value = this.attributes.get(attribute);
    return value === undefined ? null : unescapeXml(value);
  }

  /** Sets an attribute; null takes it away. */
  set(attribute: string, value: string | number | null): this {
    if (value === null) this.attributes.delete(attribute);
    else this.attributes.set(attribute, escapeAttribute(String(value)));
    return this;
  }

  elements(name?: string): XmlElement[] {
    return this.children.filter(
      (child): child is XmlElement =>
        typeof child !== 'string' && (name === undefined || child.name === name),
    );
  }

  child(name: string): XmlElement | null {
    return this.elements(name)[0] ?? null;
  }

  /** The first element of that name at any depth. */
  find(name: string): XmlElement | null {
    return this.all(name)[0] ?? null;
  }

  /** All elements of that name at any depth, in document order. */
  all(name: string): XmlElement[] {
    return this.elements().flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.all(name),
    ]);
  }

  remove(child: XmlElement): void {
    this.children = this.children.filter((other) => other !== child);
  }

  /** Decoded text of the element itself. */
  get text(): string {
    return unescapeXml(this.children.filter((child) => typeof child === 'string').join(''));
  }

  set text(value: string) {
    this.children = [escapeXml(value)];
  }

  toString(): string {
    let tag = `<${this.name}`;
    for (const [name, value] of this.attributes) tag += ` ${name}="${value}"`;
    return this.children.length === 0
      ? `${tag}/>`
      : `${tag}>${this.children.join('')}</${this.name}>`;
  }
}

/** Makes an element: `element('sheetView', { workbookViewId: 0 }, [element('pane')])`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const made = new XmlElement(name, new Map(), children);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.set(key, value);
  }
  return made;
}

/** An element that holds nothing but text. */
export function textElement(name: string, text: string): XmlElement {
  return new XmlElement(name, new Map(), [escapeXml(text)]);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/]+)((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)>/gu;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Reads one element with all it holds; comments and processing instructions are dropped. */
export function parseXml(xml: string): XmlElement {
  const top = new XmlElement('');
  const open = [top];
  let end = 0;
  for (const match of xml.matchAll(markup)) {
    const [whole, cdata, slash, name = '', attributes = '', closed] = match;
    const inside = open.at(-1) ?? top;
    if (match.index > end && open.length > 1) inside.children.push(xml.slice(end, match.index));
    end = match.index + whole.length;
    if (cdata !== undefined) inside.children.push(escapeXml(cdata));
    if (name === '') continue;
    if (slash === '/') {
      open.pop();
      continue;
    }
    const made = new XmlElement(name, parseAttributes(attributes));
    inside.children.push(made);
    if (closed !== '/') open.push(made);
  }
  const [root] = top.elements();
  if (!root || open.length !== 1) throw new Error('not well-formed XML');
  return root;
}

/** The attributes of a start tag, escaped as written. */
export function parseAttributes(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    found.set(name, double ?? (single ?? '').replaceAll('"', '&quot;'));
  }
  return found;
}

// eslint-disable-next-line no-control-regex -- exactly the characters that need care
const special = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF&<>"]/u;

/** Text fit for an element or an attribute; what XML cannot hold at all is dropped. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return (
    text
      // eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
  );
}

/** In an attribute, a line break that is not spelled out is read as a space. */
export function escapeAttribute(value: string): string {
  return escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text as it was meant; what names no character stays as it is written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entities.get(name) ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
