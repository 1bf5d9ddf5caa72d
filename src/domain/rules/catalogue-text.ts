import type { Locale } from '../text/locale';
import { areaNames } from './area-names';
import { catalogue } from './catalogue';
import type { Example } from './example';
import type { Severity } from './finding';
import { areas, type Rule } from './rule';
import type { Words } from './words';

const severityWords: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'gợi ý', en: 'hint' },
};

/** The catalogue as lines for a terminal: area by area, a rule's code, severity, title and reason. */
export function catalogueText(locale: Locale): string {
  const parts = areas.map((area) => {
    const rules = catalogue.filter((rule) => rule.area === area);
    const lines = rules.map(
      ({ code, severity, title, why }) =>
        `  ${code} (${severityWords[severity][locale]}): ${title[locale]}\n      ${why[locale]}`,
    );
    return [areaNames[area][locale], ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** The catalogue as a page of the documentation, with each rule's examples. */
export function cataloguePage(): string {
  const head = [
    '# Quy tắc kiểm tra · Rules',
    '',
    'Made from `src/domain/rules` by `npm run docs:rules`; do not edit by hand. In the examples `^` is a cell merged with the one above, `#` a group row, `+` the rest of a cut row, `@` a real date.',
  ];
  const parts = areas.map((area) => {
    const rules = catalogue.filter((rule) => rule.area === area);
    return [`## ${areaNames[area].vi} · ${areaNames[area].en}`, ...rules.map(section)].join('\n\n');
  });
  return `${head.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

function section({
  code,
  severity,
  title,
  why,
  looksAt,
  message,
  fixes,
  repair,
  examples,
}: Rule): string {
  const fix = Object.values(fixes ?? {})
    .map(({ vi, en }) => `${vi} · ${en}${repair ? ' (an toàn · safe)' : ''}`)
    .join('; ');
  const rows = [
    ['Mức · Severity', `${severityWords[severity].vi} · ${severityWords[severity].en}`],
    ['Xem ở · Looks at', `${looksAt.vi} · ${looksAt.en}`],
    ['Câu báo · Message', `${message.vi} · ${message.en}`],
    ...(fix ? [['Sửa · Fix', fix]] : []),
  ];
  return [
    `### ${title.vi} · ${title.en}`,
    `\`${code}\``,
    `${why.vi}\n\n${why.en}`,
    ['| | |', '|---|---|', ...rows.map(([name, text]) => `| ${name} | ${escaped(text)} |`)].join(
      '\n',
    ),
    `Báo · Fires:\n\n${examples.fires.map(block).join('\n\n')}`,
    `Không báo · Passes:\n\n${examples.passes.map(block).join('\n\n')}`,
  ].join('\n\n');
}

/** Characters that nobody would see are printed by their code. */
function block({ rows }: Example): string {
  const visible = rows.map((row) =>
    row.replace(
      /\u00a0|\p{M}|\p{Cf}/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
  return ['```', ...visible, '```'].join('\n');
}

function escaped(text = ''): string {
  return text.replace(/\|/gu, '\\|');
}
