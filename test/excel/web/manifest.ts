import { readFileSync } from 'node:fs';
import type { Element } from '@xmldom/xmldom';
import { DOMParser } from '@xmldom/xmldom';

/** A ribbon button of an add-in. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The add-in's function that it runs; null: it opens the pane. */
  readonly functionName: string | null;
}

/** What Excel shows of an add-in, out of its manifest. */
export interface Ribbon {
  readonly addinId: string;
  readonly title: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  readonly paneUrl: string;
}

const ICON_SIZE = '32';

/** Reads the ribbon group and the pane of a manifest in one language (`vi-VN`). */
export function readManifest(path: string, locale: string): Ribbon {
  const document = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  const root = document.documentElement;
  if (!root) throw new Error(`${path} is no manifest.`);
  const resource = (id: string): string => {
    const found = all(root, 'Image', 'Url', 'String').find((one) => one.getAttribute('id') === id);
    return found ? inLanguage(found, locale) : '';
  };
  const byResource = (parent: Element, tag: string): string =>
    resource(first(parent, tag)?.getAttribute('resid') ?? '');
  const group = first(root, 'Group') ?? root;
  const source = first(root, 'SourceLocation');
  return {
    addinId: first(root, 'Id')?.textContent ?? '',
    title: inLanguage(first(root, 'DisplayName') ?? root, locale),
    group: byResource(group, 'Label'),
    buttons: all(group, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: byResource(control, 'Label'),
      tip: resource(first(control, 'Description')?.getAttribute('resid') ?? ''),
      icon: resource(
        all(control, 'Image')
          .find((image) => image.getAttribute('size') === ICON_SIZE)
          ?.getAttribute('resid') ?? '',
      ),
      functionName: first(control, 'FunctionName')?.textContent ?? null,
    })),
    paneUrl: source?.getAttribute('DefaultValue') ?? '',
  };
}

/** Elements by their local names, whatever their prefix, in document order. */
function all(parent: Element, ...names: readonly string[]): Element[] {
  return [...parent.getElementsByTagName('*')].filter(
    (one) => one.localName !== null && names.includes(one.localName),
  );
}

const first = (parent: Element, name: string): Element | undefined => all(parent, name)[0];

function inLanguage(element: Element, locale: string): string {
  const override = all(element, 'Override').find((one) => one.getAttribute('Locale') === locale);
  return (
    override?.getAttribute('Value') ??
    element.getAttribute('DefaultValue') ??
    element.textContent ??
    ''
  );
}
