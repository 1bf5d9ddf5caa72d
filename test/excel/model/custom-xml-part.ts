/** A piece of XML that an add-in keeps with the workbook. */
export class CustomXmlPart {
  constructor(
    readonly id: string,
    public xml: string,
  ) {}

  /** The namespace of its root element; empty where it has none. */
  get namespaceUri(): string {
    const root = /<(?![?!])(?<tag>[^>]*)>/su.exec(this.xml)?.groups?.['tag'] ?? '';
    const prefix = /^(?<prefix>[^\s:/>]+):/u.exec(root)?.groups?.['prefix'];
    const declared = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
    const value = new RegExp(`(?:^|\\s)${declared}\\s*=\\s*["']([^"']*)["']`, 'u').exec(root);
    return value?.[1] ?? '';
  }
}
