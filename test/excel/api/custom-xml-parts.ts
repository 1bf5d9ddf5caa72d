import { CustomXmlPart } from '../model/custom-xml-part';
import { Workbook } from '../model/workbook';
import type { Args } from '../protocol/arguments';
import { invalidArgument, invalidOperation, itemNotFound } from '../protocol/excel-error';
import type { ExcelObject } from '../protocol/excel-object';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';

/** The parts whose root has one namespace. */
class NamespaceParts {
  constructor(
    readonly book: Workbook,
    readonly namespace: string,
  ) {}

  get parts(): CustomXmlPart[] {
    return this.book.customXmlParts.filter((part) => part.namespaceUri === this.namespace);
  }

  only(args: Args): CustomXmlPart | null {
    const [first, second] = this.parts;
    if (second) throw invalidOperation(args.location, 'There are several such parts.');
    return first ?? null;
  }
}

const partObject = (part: CustomXmlPart): ExcelObject => excelObject('CustomXmlPart', part);

function checkedXml(args: Args): string {
  const xml = args.string(0);
  if (!/<[\p{L}_]/u.test(xml)) throw invalidArgument(args.location, 'That is no XML.');
  return xml;
}

export const customXmlParts = defineClass('CustomXmlPartCollection', Workbook, {
  items: (book) => book.customXmlParts.map(partObject),
  object: {
    add: (book, args) => {
      const part = new CustomXmlPart(book.newId(), checkedXml(args));
      book.customXmlParts.push(part);
      return partObject(part);
    },
    getByNamespace: (book, args) =>
      excelObject('CustomXmlPartScopedCollection', new NamespaceParts(book, args.string(0))),
  },
});

export const customXmlPartsOfNamespace = defineClass(
  'CustomXmlPartScopedCollection',
  NamespaceParts,
  {
    items: ({ parts }) => parts.map(partObject),
    object: {
      getOnlyItem: (target, args) => {
        const part = target.only(args);
        if (!part) throw itemNotFound(args.location);
        return partObject(part);
      },
      getOnlyItemOrNullObject: (target, args) => {
        const part = target.only(args);
        return part && partObject(part);
      },
    },
  },
);

export const customXmlPart = defineClass('CustomXmlPart', CustomXmlPart, {
  get: { id: ({ id }) => id, namespaceUri: ({ namespaceUri }) => namespaceUri },
  call: {
    getXml: ({ xml }) => xml,
    setXml: (part, args) => {
      part.xml = checkedXml(args);
    },
    delete: (part, _args, { book }) => {
      book.customXmlParts = book.customXmlParts.filter((one) => one !== part);
    },
  },
});
