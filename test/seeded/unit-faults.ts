import type { Role } from '../../src/domain/plan/plan';
import type { Planter } from './planter';
import type { Random } from './random';
import { cellOf, tasksWith, textAt, withCells, type CleanSheet } from './sheet';

const unitRoles = ['lead', 'implementer', 'coordinator'] as const satisfies readonly Role[];

/** One cell of a unit column rewritten. */
function rewritten(
  columns: readonly Role[],
  change: (text: string, random: Random, clean: CleanSheet) => string | null,
): Planter {
  return (clean, random) => {
    const role = random.pick(columns.filter((column) => clean.plan.columns[column] !== undefined));
    const task = role && random.pick(tasksWith(clean, role));
    if (!role || !task) return null;
    const at = cellOf(clean, task, role);
    const value = change(textAt(clean.grid, at), random, clean);
    return value === null ? null : { grid: withCells(clean.grid, [{ ...at, value }]), at };
  };
}

/** One slip of the hand in a listed name: what comes out is no Vietnamese syllable, or a lost tone. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/(?<=UBND )cấp(?= )/u, 'cập'],
  [/(?<=UBND )cấp(?= )/u, 'câp'],
  [/Giáo dục(?= và Đào)/u, 'Giáo dụcc'],
  [/Thông tin(?= và Truyền)/u, 'Thông tn'],
  [/(?<=nguyên và )Môi trường/u, 'Môi trườg'],
  [/Tài nguyên(?= và Môi)/u, 'Tài nguyn'],
  [/(?<=Sở )Tài chính/u, 'Tài chíhn'],
  [/Thanh tra(?= (?:tỉnh|huyện))/u, 'Thanh trra'],
];

/** The plan's line dated after the reform, for faults that need it. */
function dated(planter: Planter, line: string): Planter {
  return (clean, random) => {
    const planted = planter(clean, random);
    const { plan, grid } = clean;
    const row = plan.rows.find(
      ({ row: at, kind }) =>
        kind === 'title' && /kèm theo/iu.test(textAt(grid, { row: at, column: 0 })),
    )?.row;
    if (!planted || row === undefined) return null;
    return { ...planted, grid: withCells(planted.grid, [{ row, column: 0, value: line }]) };
  };
}

/** Faults that are reported once for all cells alike, at the first of them. */
function onceASheet(planter: Planter): Planter {
  return (clean, random) => {
    const planted = planter(clean, random);
    return planted && { ...planted, at: null };
  };
}

export const unitFaults: Readonly<Record<string, Planter>> = {
  'lead-missing': (clean, random) => {
    const role = clean.plan.answeringRole;
    if (role === null || clean.plan.columns[role] === undefined) return null;
    const task = random.pick(tasksWith(clean, role));
    if (!task) return null;
    const at = cellOf(clean, task, role);
    return { grid: withCells(clean.grid, [{ ...at, value: null }]), at };
  },
  'lead-several': rewritten(['lead'], (text, random) => {
    const other = random.pick(['Sở Nội vụ', 'Sở Tư pháp', 'Văn phòng UBND tỉnh']) ?? '';
    // "UBND cấp xã" means many, each of which answers for its own place.
    const isOne = !/[;,\n]|^các |cấp /iu.test(text);
    return !isOne || text.includes(other) ? null : `${text}; ${other}`;
  }),
  'lead-among-coordinators': (clean, random) => {
    const { plan, grid } = clean;
    const from = plan.answeringRole;
    if (plan.columns.coordinator === undefined || from === null || from === 'coordinator')
      return null;
    const task = random.pick(
      tasksWith(clean, 'coordinator').filter(
        ({ lead, implementers }) => lead.length + implementers.length > 0,
      ),
    );
    const [unit] = task ? (from === 'lead' ? task.lead : task.implementers) : [];
    if (!task || !unit || unit.id === null) return null;
    const at = cellOf(clean, task, 'coordinator');
    return { grid: withCells(grid, [{ ...at, value: `${textAt(grid, at)}; ${unit.name}` }]), at };
  },
  'unit-misspelled': rewritten(unitRoles, (text, random) => {
    const [pattern, wrong] = random.pick(slips.filter(([right]) => right.test(text))) ?? [];
    return pattern && wrong !== undefined ? text.replace(pattern, wrong) : null;
  }),
  'unit-unknown': onceASheet(
    rewritten(
      unitRoles,
      (_, random) => random.pick(['Văn hóa - Thông tin', 'BCN', 'GV các lớp', 'XYZ 12']) ?? null,
    ),
  ),
  'unit-spelled-variously': onceASheet(
    rewritten(unitRoles, (text, random) => {
      const forms: readonly (readonly [string, string])[] = [
        ['UBND cấp xã', 'Ủy ban nhân dân cấp xã'],
        ['UBND cấp huyện', 'Ủy ban nhân dân cấp huyện'],
        ['Sở Thông tin và Truyền thông', 'Sở TT&TT'],
        ['Phòng Nội vụ', 'P. Nội vụ'],
        ['Sở Y tế', 'SYT'],
      ];
      const [from, to] = random.pick(forms.filter(([name]) => text === name)) ?? [];
      return from !== undefined && to !== undefined ? text.replace(from, to) : null;
    }),
  ),
  'unit-above-plan': (clean, random) => {
    const { level } = clean.plan.title;
    const above = level === 'province' ? 'Bộ Nội vụ' : 'Sở Nội vụ';
    const role = clean.plan.answeringRole;
    return role === null || level === null ? null : rewritten([role], () => above)(clean, random);
  },
  'unit-ended': dated(
    rewritten(
      unitRoles,
      (_, random) =>
        random.pick([
          'Sở Tài nguyên và Môi trường',
          'Sở Thông tin và Truyền thông',
          'UBND cấp huyện',
          'Sở Giao thông vận tải',
        ]) ?? null,
    ),
    '(Kèm theo Kế hoạch số 215/KH-UBND ngày 15/9/2025 của UBND tỉnh Hưng Yên)',
  ),
  'person-in-unit-cell': rewritten(unitRoles, (text, random) => {
    const aside = random.pick([
      ' (0912 345 678)',
      ' (đ/c Nguyễn Văn An)',
      ' - ĐT: 0221.386.2555',
      ' (ông Trần Bình)',
    ]);
    return text + (aside ?? '');
  }),
};
