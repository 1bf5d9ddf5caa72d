import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** The root element of a well-formed document. Throws on anything else. */
export function rootOf(xml: string): Element {
  const document: Document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  if (!document.documentElement) throw new Error('no root element');
  return document.documentElement;
}

/** The child elements of an element. */
export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** An element and all elements below it. */
export function withDescendants(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(withDescendants)];
}

/** All elements of a name, whatever their namespace. */
export function named(root: Element, name: string): Element[] {
  return withDescendants(root).filter((element) => element.localName === name);
}

/** An attribute's value; empty when absent. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
