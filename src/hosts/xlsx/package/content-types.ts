import type { TextParts } from './text-parts';
import { element, parseXml, type XmlElement } from './xml';

const part = '[Content_Types].xml';

/** What kind each part is. */
export class ContentTypes {
  private readonly root: XmlElement;

  constructor(private readonly home: TextParts) {
    this.root = parseXml(home.text(part) ?? '<Types/>');
  }

  /** Declares a part's type; a declaration of the same part is replaced. */
  set(name: string, type: string): void {
    const known = this.override(name);
    if (known?.get('ContentType') === type) return;
    if (known) known.set('ContentType', type);
    else this.root.children.push(element('Override', { PartName: `/${name}`, ContentType: type }));
    this.home.setXml(part, this.root);
  }

  remove(name: string): void {
    const known = this.override(name);
    if (!known) return;
    this.root.remove(known);
    this.home.setXml(part, this.root);
  }

  get(name: string): string | null {
    const ending = name.split('.').at(-1)?.toLowerCase();
    const byEnding = this.root
      .elements('Default')
      .find((entry) => entry.get('Extension')?.toLowerCase() === ending);
    return this.override(name)?.get('ContentType') ?? byEnding?.get('ContentType') ?? null;
  }

  private override(name: string): XmlElement | null {
    const wanted = `/${name}`.toLowerCase();
    return (
      this.root
        .elements('Override')
        .find((entry) => entry.get('PartName')?.toLowerCase() === wanted) ?? null
    );
  }
}
