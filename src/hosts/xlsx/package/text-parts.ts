import type { XmlElement } from './xml';

/** The text parts of a package, as the readers of its bookkeeping parts need them. */
export interface TextParts {
  text(part: string): string | null;
  setXml(part: string, root: XmlElement): void;
}
