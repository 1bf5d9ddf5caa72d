import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { elementOrder } from './element-order';
import { attribute, childrenOf, named, rootOf, withDescendants } from './xml';

const overridesNamespace = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
/** An add-in that changes its id is another add-in to everyone who installed it. */
const stableId = '8f6f2c1e-6f0a-4b52-9c6e-2d1f7b0a53c4';
/** Functions are called by these names from ribbons already installed. */
const stableFunctions = ['checkSheet', 'normaliseSheet', 'trackSheet', 'summariseSheet'];
/** Sizes that a ribbon button must and may have; the rest of the set serves other scales. */
const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const longest = { ShortStrings: 125, LongStrings: 250, resid: 32, Description: 250 };

/**
 * What is wrong with a manifest, one sentence each; nothing when it is well. `root` is the folder
 * that the manifest's addresses serve.
 */
export function checkManifest(xml: string, root: string): readonly string[] {
  let manifest: Element;
  try {
    manifest = rootOf(xml);
  } catch (error) {
    return [`not well-formed XML: ${String(error)}`];
  }
  return [
    ...withDescendants(manifest).flatMap(checkOrder),
    ...checkIdentity(manifest),
    ...checkAddresses(manifest),
    ...checkResources(manifest),
    ...checkLocales(manifest),
    ...checkIcons(manifest, root),
  ];
}

/** The children of an element: known, in order, complete. */
function checkOrder(element: Element): string[] {
  const name = element.localName ?? '';
  const key = element.namespaceURI === overridesNamespace && name === 'Host' ? 'vo:Host' : name;
  const order = elementOrder[key];
  const children = childrenOf(element).map((child) => child.localName ?? '');
  if (!order) return children.length > 0 ? [`${name}: not expected to hold elements`] : [];
  const names = order.map((item) => item.replace('!', ''));
  const unknown = children.filter((child) => !names.includes(child));
  const missing = order.filter(
    (item) => item.endsWith('!') && !children.includes(item.slice(0, -1)),
  );
  const places = children.map((child) => names.indexOf(child));
  const isOrdered = places.every(
    (place, index) => index === 0 || place >= (places[index - 1] ?? 0),
  );
  return [
    ...unknown.map((child) => `${name}: <${child}> does not belong here`),
    ...missing.map((item) => `${name}: <${item.slice(0, -1)}> is missing`),
    ...(isOrdered
      ? []
      : [`${name}: its elements stand in the wrong order: ${children.join(', ')}`]),
  ];
}

function checkIdentity(manifest: Element): string[] {
  const text = (name: string): string => named(manifest, name)[0]?.textContent?.trim() ?? '';
  const functions = named(manifest, 'FunctionName').map((element) => element.textContent ?? '');
  const ids = [...named(manifest, 'Control'), ...named(manifest, 'Group')].map((element) =>
    attribute(element, 'id'),
  );
  return [
    ...(text('Id') === stableId ? [] : [`Id must stay ${stableId}`]),
    ...(/^\d+\.\d+\.\d+\.\d+$/u.test(text('Version')) ? [] : ['Version must have four numbers']),
    ...(functions.join() === stableFunctions.join() ? [] : [`FunctionNames: ${functions.join()}`]),
    ...(new Set(ids).size === ids.length ? [] : ['two controls share an id']),
    ...(text('DefaultLocale') === 'vi-VN' ? [] : ['DefaultLocale must be vi-VN']),
  ];
}

/** Every address is https, and the runtime is the page that the buttons' functions live in. */
function checkAddresses(manifest: Element): string[] {
  const insecure = withDescendants(manifest)
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => /^http:/u.test(value));
  const resid = (name: string): string => attribute(named(manifest, name)[0] ?? manifest, 'resid');
  return [
    ...insecure.map((address) => `${address} is not https`),
    ...(resid('Runtime') === resid('FunctionFile') ? [] : ['Runtime and FunctionFile differ']),
  ];
}

/** Every resid names a resource, and every resource is used and short enough. */
function checkResources(manifest: Element): string[] {
  const [resources] = named(manifest, 'Resources');
  if (!resources) return [];
  const items = childrenOf(resources).flatMap(childrenOf);
  const ids = items.map((element) => attribute(element, 'id'));
  const used = withDescendants(manifest)
    .map((element) => attribute(element, 'resid'))
    .filter(Boolean);
  const tooLong = items.flatMap((element) => {
    const kind = element.parentNode as Element | null;
    const limit = kind?.localName === 'LongStrings' ? longest.LongStrings : longest.ShortStrings;
    const texts = [element, ...childrenOf(element)].map(
      (item) => attribute(item, 'DefaultValue') || attribute(item, 'Value'),
    );
    return element.localName === 'String' && texts.some((text) => text.length > limit)
      ? [`${attribute(element, 'id')}: longer than ${limit} characters`]
      : [];
  });
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resource ${id} is not there`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...ids.filter((id) => id.length > longest.resid).map((id) => `${id}: id too long`),
    ...(new Set(ids).size === ids.length ? [] : ['two resources share an id']),
    ...tooLong,
  ];
}

/** Vietnamese by default, English beside it: wherever a person reads. */
function checkLocales(manifest: Element): string[] {
  const read = [
    ...childrenOf(manifest).filter(({ localName }) =>
      ['DisplayName', 'Description'].includes(localName ?? ''),
    ),
    ...named(manifest, 'String'),
  ];
  return read.flatMap((element) => {
    const english = childrenOf(element).some((item) => attribute(item, 'Locale') === 'en-US');
    const name = attribute(element, 'id') || element.localName;
    return english ? [] : [`${name}: no en-US text`];
  });
}

/** Every icon's file is there and as large as it is said to be; buttons have every size. */
function checkIcons(manifest: Element, root: string): string[] {
  const urls = new Map(
    named(manifest, 'Image')
      .filter((image) => attribute(image, 'id'))
      .map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')]),
  );
  const declared = named(manifest, 'Image')
    .filter((image) => attribute(image, 'resid'))
    .map((image) => ({
      size: Number(attribute(image, 'size')),
      url: urls.get(attribute(image, 'resid')) ?? '',
    }));
  const own = (name: string): string =>
    attribute(named(manifest, name)[0] ?? manifest, 'DefaultValue');
  const icons = [
    ...declared,
    { size: 32, url: own('IconUrl') },
    { size: 64, url: own('HighResolutionIconUrl') },
  ];
  const lacking = named(manifest, 'Icon').flatMap((icon) => {
    const sizes = childrenOf(icon).map((image) => Number(attribute(image, 'size')));
    return iconSizes.every((size) => sizes.includes(size)) ? [] : ['an icon lacks a size'];
  });
  return [
    ...lacking,
    ...icons.flatMap(({ size, url }) => {
      const found = pngSize(join(root, new URL(url).pathname));
      if (!found) return [`${url}: no PNG file`];
      return found.width === size && found.height === size
        ? []
        : [`${url}: ${found.width} × ${found.height} pixels instead of ${size}`];
    }),
  ];
}

/** Width and height from a PNG's header; null when there is no such file. */
function pngSize(path: string): { width: number; height: number } | null {
  try {
    const bytes = readFileSync(path);
    const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
    return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
  } catch {
    return null;
  }
}
