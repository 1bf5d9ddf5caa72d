import { escapeXml, unescapeXml } from '../../../src/hosts/xlsx/package/xml';

test.each([
  ['&lt;Sở &amp; ngành&gt; &quot;A&quot; &apos;B&apos;', `<Sở & ngành> "A" 'B'`],
  ['&#7891;ng, &#x1ED3;ng', 'ồng, ồng'],
  ['&amp;lt;', '&lt;'],
  ['A & B; C&D;', 'A & B; C&D;'],
  ['&constructor; &#x110000; &#99999999;', '&constructor; &#x110000; &#99999999;'],
])('%j stands for %j', (written, meant) => {
  expect(unescapeXml(written)).toBe(meant);
});

test('what is escaped is read as it was', () => {
  const text = 'UBND tỉnh & "Sở" <A>\r\n\t';
  expect(unescapeXml(escapeXml(text))).toBe(text);
});
