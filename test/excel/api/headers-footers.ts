import type { HeaderFooter, PageLayout } from '../model/page-layout';
import { Worksheet } from '../model/worksheet';
import { invalidArgument } from '../protocol/excel-error';
import { excelObject } from '../protocol/excel-object';
import { defineClass } from '../protocol/members';
import { checkedString } from './checked';

const PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const satisfies readonly (keyof HeaderFooter)[];

const LONGEST = 255;

export const headerFooterGroup = defineClass('HeaderFooterGroup', Worksheet, {
  get: {
    state: ({ pageLayout }) => pageLayout.headerState,
    useSheetMargins: () => true,
    useSheetScale: () => true,
  },
  set: {
    state: ({ pageLayout }, value) => {
      pageLayout.headerState = value as PageLayout['headerState'];
    },
  },
  navigate: { defaultForAllPages: (sheet) => excelObject('HeaderFooter', sheet) },
});

export const headerFooter = defineClass('HeaderFooter', Worksheet, {
  get: Object.fromEntries(
    PARTS.map((part) => [part, ({ pageLayout }: Worksheet) => pageLayout.headerFooter[part]]),
  ),
  set: Object.fromEntries(
    PARTS.map((part) => [
      part,
      ({ pageLayout }: Worksheet, value: unknown) => {
        const text = checkedString(value, `HeaderFooter.${part}`);
        if (text.length > LONGEST) throw invalidArgument(`HeaderFooter.${part}`);
        pageLayout.headerFooter[part] = text;
      },
    ]),
  ),
});
