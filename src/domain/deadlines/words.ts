import type { Term } from './terms';

const meeting =
  '(?:hoi nghi|hoi thao|cuoc hop|buoi hop|le (?:cong bo|phat dong|khoi cong|khanh thanh|ra quan|trao giai|tong ket|ky niem))';

/**
 * The words around dates, folded, as patterns: what they mean, and every way they are written. The
 * first that matches wins. Met in the five plans of test/fixtures, in the public tables that the
 * tests look for, and in the catalogue of docs/deadlines.md.
 */
export const words: readonly (readonly [Term, string])[] = [
  [
    { kind: 'status' },
    'am lich|al(?=\\))|(?:cho )?(?:den|toi) (?:nay|hien nay|thoi diem nay)|da (?:hoan thanh|thuc hien|xong|ban hanh|trien khai|bao cao|trinh|co)|dang (?:thuc hien|trien khai|xay dung|hoan thien|trinh|lam)|chua (?:thuc hien|trien khai|hoan thanh|co|den han)|tam dung|qua han|tre han',
  ],
  [{ kind: 'moved', carried: true }, 'chuyen tiep tu(?=[ \\d])'],
  [
    { kind: 'moved', carried: false },
    '(?:dieu chinh|gia han|lui|don)(?: (?:thoi gian|thoi han|thoi diem|tien do|lich|han))?(?: (?:thuc hien|hoan thanh))? tu(?=[ \\d])',
  ],
  // "15/6 (lùi sang 20/6)"
  [
    { kind: 'done' },
    '(?:dieu chinh|gia han|lui)(?: (?:thoi gian|thoi han|thoi diem|tien do|lich|han))?(?: (?:thuc hien|hoan thanh))? (?:thanh|sang|den|toi|qua)(?= (?:(?:het|ngay|dau|giua|cuoi|truoc|nam) )*(?:\\d|thang \\d|quy [ivl\\d]))',
  ],
  [
    { kind: 'from-now' },
    '(?:ke )?tu (?:nay|bay gio|thoi diem nay|hien nay|khi (?:co |duoc )?(?:ban hanh|ky)(?: (?:ke hoach|van ban)(?: nay)?)?|ngay (?:ky|ban hanh)(?: (?:ban hanh )?(?:ke hoach|van ban)(?: nay)?)?)(?= ?(?:den|toi|-|cho den))',
  ],
  [{ kind: 'until-event' }, '(?:cho )?(?:den|toi) (?:khi|luc|thoi diem)(?= )'],
  [
    { kind: 'counted-from' },
    '(?:tinh |bat dau )?(?:ke )?tu (?:ngay|khi|thoi diem|luc)(?! \\d)|sau (?:khi|ngay)(?! \\d)|sau thoi diem|truoc khi|truoc ngay(?! (?:\\d|ngay|le))(?= \\p{L})|tinh tu',
  ],
  [
    { kind: 'regulated' },
    '(?:thuc hien |trien khai |hoan thanh )?(?:theo|(?<!xay |noi |su |ap |tac |tuyen )dung|bam sat|can cu|phu hop voi|dam bao|bao dam|tuy theo|tuy thuoc|phu thuoc)(?: vao)?(?! (?:tung )?(?:quy|thang|tuan|nam)(?! hoc)(?![\\p{L}])(?! \\d)(?! dinh)| nhiem ky| dinh ky)(?= )',
  ],
  [
    { kind: 'event' },
    'theo nhiem ky|tuy(?= (?:tinh|dieu|thuc|yeu|muc|nguon))|(?:hang |ca |trong |suot |giua |dau |cuoi |ket thuc )?nhiem ky|truoc(?:,| va)?(?: trong)?(?:,| va)? (?:trong|sau)(?: qua trinh)?(?! ngay(?! \\p{L}))(?! thang)(?! \\d)|trong (?:suot )?(?:qua trinh|thoi gian|dip|dot|ky|cac dip|cac ngay|thang hanh dong)|dot xuat|phat sinh|nhan (?:dip|ky niem|ngay)|ram(?= thang)|(?:tai |trong )?(?:cac )?phien hop|ngay (?:sau )?khi|ngay sau|khi(?= )|sau(?= (?!ngay \\d|thang \\d|\\d|nam 20|quy [iv1-4]))|truoc (?:trong va sau|ky hop|dai hoi|bau cu|tet|mua|them|le|ky|khai giang|hoi nghi|thoi diem)|(?:tai |trong |dip )?(?:cac )?ky hop|dip|(?:don )?tet|mua|nghi le|le hoi|ngay le|cac ngay le|bat cu khi nao|toi ky',
  ],
  [
    { kind: 'continuous' },
    'thuong (?:xuyen|xuyeb|xuyn|xuyem|suyen)(?:,? (?:va )?lien tuc)?(?: (?:hang (?:nam|thang|quy|tuan)|trong qua trinh thuc hien))?|lien tuc(?:,? (?:va )?thuong xuyen)?|quanh nam|lien tuc (?:hang|moi) ngay|(?:trong )?suot nam|thuong nien|trong suot ca nam',
  ],
  [
    { kind: 'at-latest' },
    '(?:thoi han )?(?:cham nhat|muon nhat|tre nhat)(?: la| vao| den| trong)*(?: het)?|khong (?:qua|muon hon|cham hon|tre hon)|han cuoi(?: cung)?(?: la)?|thoi han cuoi(?: cung)?(?: la)?',
  ],
  [{ kind: 'before' }, '(?:truoc|trc)(?=[ \\d])'],
  [{ kind: 'until' }, '(?:(?:cho )?den|toi|keo dai den)(?: truoc)?(?: het)?|het'],
  [{ kind: 'after' }, 'sau(?= )'],
  [{ kind: 'from' }, '(?:bat dau |ke |tinh |thuc hien |trien khai )?tu(?=[ \\d])|bat dau(?: vao)?'],
  [{ kind: 'throughout' }, '(?:trong )?(?:ca|suot)(?= )|toan bo'],
  [{ kind: 'within' }, '(?:ngay )?trong(?: vong)?(?: cac)?|trong thoi han|thoi han|vong'],
  [
    { kind: 'done' },
    '(?:phai )?(?:hoan thanh|xong|hoan tat|hoan thien|ket thuc)(?: xong)?(?: 100 ?%)?(?: vao)?',
  ],
  [
    { kind: 'onwards' },
    '(?:va )?(?:(?:duy tri|tiep tuc|thuc hien|trien khai) )*(?:trong )?(?:cac|nhung) (?:nam|giai doan) (?:tiep theo|sau|ke tiep|sau do|toi)|va (?:nam|giai doan) (?:tiep theo|sau|ke tiep)|tro di|ve sau',
  ],
  [{ kind: 'stage' }, '(?:trong )?giai doan'],
  [{ kind: 'years' }, '(?:trong |cua )?cac nam'],
  [
    { kind: 'occasion' },
    `(?:tai|trong|nhan) (?:cac |buoi |cuoc )?${meeting}|dai hoi|${meeting}(?=[^.;,]{0,60} lan (?:thu |\\d))`,
  ],
  [{ kind: 'report' }, '(?:che do )?(?:bao cao|bc)(?: ket qua)?'],
  [{ kind: 'review' }, '(?:so,? (?:ket,? )?(?:va )?)?tong ket|so ket'],
  [{ kind: 'plan-year', offset: 1, alone: true }, 'nam (?:sau|toi|ke tiep|tiep theo)'],
  [{ kind: 'plan-year', offset: 0, alone: true }, 'nam nay'],
  [{ kind: 'plan-year', offset: 0, alone: false }, 'nam(?: ke hoach)?'],
  [{ kind: 'edge', edge: 'start' }, '(?:vao |trong |tu )?dau(?= (?:thang|quy|q|t|nam|giai))'],
  [{ kind: 'edge', edge: 'middle' }, '(?:vao |trong )?giua(?= (?:thang|quy|q|t|nam))'],
  [{ kind: 'edge', edge: 'end' }, '(?:vao |trong )?cuoi(?= (?:thang|quy|q|t|nam))'],
  [{ kind: 'period', every: 'week' }, 'tuan'],
  [{ kind: 'period', every: 'month' }, 'thang'],
  [{ kind: 'period', every: 'quarter' }, 'quy'],
  [{ kind: 'period', every: 'term' }, 'nhiem ky'],
  [{ kind: 'and' }, 'va|cung voi|hoac'],
  [
    { kind: 'filler' },
    'ngay|vao|la|luc|du kien|thoi gian(?: thuc hien| hoan thanh)?|thoi diem|muc thoi gian|moc|khoang|thuc hien|trien khai|to chuc thuc hien',
  ],
];

/** Marks, as they stand in the key. */
export const marks: readonly (readonly [Term, string])[] = [
  [{ kind: 'comma' }, '[,;]'],
  [{ kind: 'dash' }, '-+>?|→|~'],
  [{ kind: 'slash' }, '/'],
  [{ kind: 'open' }, '[(\\[]'],
  [{ kind: 'close' }, '[)\\]]'],
  [{ kind: 'and' }, '[+&]'],
  [{ kind: 'filler' }, '[.:_"\'*]'],
];
