/**
 * How a setting is kept inside a workbook so that every host finds it: one custom XML part a key,
 * with a namespace of its own (`workbook.customXmlParts.getByNamespace`, ExcelApi 1.5).
 */

/** The namespace of the part that holds the setting of this key. */
export function settingNamespace(key: string): string {
  return `urn:bieu-nhiem-vu:${encodeURIComponent(key)}`;
}

/** The whole part: the value's JSON as the text of one element. */
export function settingXml(key: string, value: unknown): string {
  const text = JSON.stringify(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<setting xmlns="${settingNamespace(key)}">${text}</setting>`;
}

/** The value that such a part holds; undefined when it is not one of ours or was damaged. */
export function settingOfXml(key: string, xml: string): unknown {
  const match = /<setting xmlns="([^"]*)"[^>]*>([\s\S]*)<\/setting>/u.exec(xml);
  if (match?.[1] !== settingNamespace(key)) return undefined;
  const text = (match[2] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
