import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from '../zip';
import { ContentTypes } from './content-types';
import { Relationships, relationshipsPart } from './relationships';
import type { TextParts } from './text-parts';
import { declaration, type XmlElement } from './xml';
import { zip } from './zip-writer';

/** What a part holds: as it was read, or as it was set, turned to bytes only when they are asked for. */
interface Part {
  readonly text?: string;
  bytes?: Uint8Array;
}

/**
 * The parts of a workbook file. A part that nobody sets is written back byte for byte; a copy
 * shares the bytes, so that work can be thrown away.
 */
export class Package implements TextParts {
  private constructor(private readonly parts: Map<string, Part>) {}

  static of(parts: Parts): Package {
    return new Package(new Map([...parts].map(([name, bytes]) => [name, { bytes }])));
  }

  copy(): Package {
    return new Package(new Map(this.parts));
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  bytes(part: string): Uint8Array | null {
    const held = this.parts.get(part);
    return held ? bytesOf(held) : null;
  }

  /** A part's text, its main namespace without a prefix; null when there is no such part. */
  text(part: string): string | null {
    const held = this.parts.get(part);
    return held ? withoutPrefix(held.text ?? decode(bytesOf(held))) : null;
  }

  setText(part: string, xml: string): void {
    this.parts.set(part, { text: xml });
  }

  setXml(part: string, root: XmlElement): void {
    this.setText(part, declaration + root.toString());
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.parts.set(part, { bytes });
  }

  /** Takes a part away, with its relationships and its content type. */
  remove(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPart(part));
    this.contentTypes().remove(part);
  }

  /** Takes a part away and nothing that speaks of it. */
  removeAlone(part: string): void {
    this.parts.delete(part);
  }

  /** A free name: `freeName('xl/tables/table', '.xml')` → 'xl/tables/table3.xml'. */
  freeName(stem: string, ending: string): string {
    const taken = new Set([...this.parts.keys()].map((name) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}${ending}`.toLowerCase())) number += 1;
    return `${stem}${number}${ending}`;
  }

  contentTypes(): ContentTypes {
    return new ContentTypes(this);
  }

  /** What a part refers to. */
  relationships(part: string): Relationships {
    return new Relationships(this, part);
  }

  zip(): Uint8Array {
    return zip(new Map([...this.parts].map(([name, part]) => [name, bytesOf(part)])));
  }
}

function bytesOf(part: Part): Uint8Array {
  return (part.bytes ??= strToU8(part.text ?? ''));
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return asUtf8(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return asUtf8(new TextDecoder('utf-16be').decode(bytes));
  const text = strFromU8(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The declaration of a UTF-16 part, made true for the UTF-8 that is written. */
function asUtf8(xml: string): string {
  return xml.replace(/encoding=(["'])utf-16\1/iu, 'encoding="UTF-8"');
}

/** Some writers (the Open XML SDK) spell the main namespace with a prefix: "x:worksheet". */
function withoutPrefix(xml: string): string {
  const root = /<([A-Za-z][\w.-]*):[\w.-]+\s[^>]*?xmlns:\1="([^"]*\/main)"/u.exec(
    xml.slice(0, 4096),
  );
  const prefix = root?.[1];
  if (prefix === undefined || !/^[^<]*(?:<\?[^>]*>)?[^<]*$/u.test(xml.slice(0, root?.index)))
    return xml;
  if (!root?.[2]?.includes('spreadsheetml')) return xml;
  return xml
    .replace(new RegExp(`(</?)${prefix}:`, 'gu'), '$1')
    .replace(`xmlns:${prefix}=`, 'xmlns=');
}
