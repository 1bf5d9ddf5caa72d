import { fold } from '../text/fold';

/** What one cell says of who leads and who helps. */
export interface Split {
  readonly main: string | null;
  readonly lead: string | null;
  readonly coordinator: string | null;
}

const label =
  /(^|[\n;.,]\s*|\s{2,})[-+•*]?\s*(?:cơ quan |đơn vị |các đơn vị |các cơ quan )?(chủ trì|phối hợp|thực hiện|tham gia)(?: thực hiện)?(?: với)?\s*:\s*/giu;

/**
 * Takes a cell apart that names both roles: "Chủ trì: Sở A\nPhối hợp: Sở B". A cell without such
 * labels comes back whole as `main`.
 */
export function splitResponsibility(text: string): Split {
  const found = text.includes(':') ? [...text.matchAll(label)] : [];
  if (found.length === 0) return { main: text, lead: null, coordinator: null };
  const parts = { main: [] as string[], lead: [] as string[], coordinator: [] as string[] };
  const before = text.slice(0, found[0]?.index ?? 0).trim();
  if (before !== '') parts.main.push(before);
  for (const [at, match] of found.entries()) {
    const end = found[at + 1]?.index ?? text.length;
    const said = text.slice(match.index + match[0].length, end).trim();
    if (said !== '') parts[partOf(match[2] ?? '')].push(said);
  }
  const joined = (pieces: string[]): string | null =>
    pieces.length === 0 ? null : pieces.join('\n');
  return {
    main: joined(parts.main),
    lead: joined(parts.lead),
    coordinator: joined(parts.coordinator),
  };
}

function partOf(word: string): 'main' | 'lead' | 'coordinator' {
  const key = fold(word);
  if (key === 'chu tri') return 'lead';
  return key === 'thuc hien' ? 'main' : 'coordinator';
}

const inTitle =
  /^(?:(?:[IVXL]+|[A-Z]|\d+)[.)]\s+)?(?:(?:các )?(?:nhiệm vụ|nội dung|công việc)\s+)?(?:được\s+)?(?:giao cho |giao |do |của )?(.{2,160}?)\s+(?:làm |là )?(?:(?:cơ quan |đơn vị )?chủ trì|chịu trách nhiệm chính|làm đầu mối)(?![\p{L}])/iu;
const afterColon = /^(?:(?:cơ quan|đơn vị)\s+)?chủ trì\s*:\s*(.{2,160})$/iu;

/**
 * The unit that a group's title names as the lead of everything below it; null when it names none.
 *
 * @example leadInTitle('SỞ Y TẾ CHỦ TRÌ THỰC HIỆN') // 'SỞ Y TẾ'
 */
export function leadInTitle(title: string): string | null {
  const line = title.replace(/\s+/gu, ' ').trim();
  const named = afterColon.exec(line)?.[1] ?? inTitle.exec(line)?.[1];
  return named?.trim() ?? null;
}
