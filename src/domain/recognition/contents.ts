import { isDateFormat } from '../grid/serial';
import { fold } from '../text/fold';
import { parseOrdinal } from './ordinal';
import type { SheetText } from './sheet-text';

/** What a column holds, as shares (0..1) of its filled cells. */
export interface Contents {
  readonly filled: number;
  readonly dates: number;
  readonly units: number;
  readonly states: number;
  readonly percents: number;
  readonly ordinals: number;
  readonly numbers: number;
  /** Words of something already done: "Đã ban hành…", "đang lấy ý kiến". */
  readonly reports: number;
  readonly codes: number;
  /** "Chủ trì: …" inside: one cell, two roles. */
  readonly leadIns: number;
  readonly averageLength: number;
  /** Cells merged with those below: what stands in them is said of several rows. */
  readonly merged: number;
  /** Times of the day and nothing else: "8h00", "7h30 - 8h00". */
  readonly hours: number;
  /** Days of the week, with or without their date: "Thứ Hai 08/4". */
  readonly weekdays: number;
}

const deadline =
  /thuong xuyen|dinh ky|\d lan ?\/|\d lan (moi|trong|hang) |theo quy dinh|hang (nam|thang|quy|tuan|ngay)|(moi|trong|ca|cuoi|dau|giua|den|het|tu|truoc) (nam|thang|quy|ngay|tuan)|quy [ivx1-4]|thang \d|nam 20\d\d|ngay \d|\d{1,2} ?[/.-] ?\d{1,2}|\d{1,2} ?\/ ?20\d\d|^20\d\d$|\d+ (ngay|thang|tuan|nam)\b|lien tuc|sau khi|ngay sau|theo (ke hoach|tien do|lo trinh|yeu cau|nhiem ky)|giai doan 20|khi (co|duoc)|dot xuat/u;
const unit =
  /^(- ?)?(chu tri ?:? ?|phoi hop ?:? ?)?(cac |tat ca |toan )?(so|ban|nganh|ubnd|ub|uy ban|hdnd|hoi dong|phong|van phong|vp|bo|cuc|vu|tong cuc|tct|trung tam|tt|ttyt|truong|cong an|cax|thanh tra|chi cuc|hoi|doan|mat tran|mttq|uy ban mttq|toa an|tand|vien|vks|benh vien|dai|bao|cong ty|tap doan|tong cong ty|dien luc|kho bac|chi nhanh|ngan hang|nhnn|nhno|xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tp|tinh|don vi|co quan|to|chu tich|pho chu tich|bhxh|bao hiem|lien doan|ldld|thue|hai quan|buu dien|vnpt|viettel|quan su|bch|bo chi huy|bo tu lenh|cong chuc|can bo|lanh dao|truong phong|giam doc|thu truong|khoa|hoc vien|dai hoc|thon|ap|khu|doanh nghiep|co so|dia phuong|quoc hoi|chinh phu|thu tuong|vpcp|vpub|kiem toan|dang uy|tinh uy|huyen uy|thanh uy|chi bo|to chuc|hiep hoi|lien minh|htx|mang luoi|nha truong|thu vien|bao tang|nha van hoa|dqs|tu phap|van hoa|ke toan|dia chinh|stc|snv|sxd|stp|syt|skhcn|stttt|stnmt|sgd|sct|p\d+|k\d+)(?![a-z0-9])/u;
/** Verbs and nouns of tasks that begin with the letters of an office: "Ban hành", "Số hóa", "Tổ chức hội nghị". */
const notUnit =
  /^(- ?)?(cac )?(ban hanh|bo (sung|tri|tieu chi|cau hoi|thu tuc)|so (hoa|luong|ket|tay|lieu|theo doi)|bao (cao|dam|ve|ton|hiem y te)|hoi (nghi|thao|hop|thi)|to chuc (?!chinh tri|xa hoi|doan the|dang|hanh chinh|tin dung|kinh te)|tinh (hinh|toan|gian)|quan (ly|triet|tam)|phong (chong|ngua)|xa hoi hoa|quy (dinh|hoach|che|trinh)|thanh (lap|toan|tra viec|tra,)|truong hop|vien chuc|dai hoi|doi (moi|thoai)|co so (du lieu|vat chat|ha tang|phap ly)|phuong (an|thuc|phap|tien|huong)|huyen mon|dia (diem|chi)|doan ket|khu (vuc|dan cu)|vu viec|cuc bo|de an|du an|cong tac|truong thanh|bo phan nao)/u;
const state =
  /^(da |dang |chua |khong )?(hoan thanh|thuc hien|trien khai|xong|bat dau|den han|qua han|dung han|trong han|tre han|som han|xu ly|dat|tam dung|tam hoan|huy|dang lam|moi|cham|kip)( xong| tien do| muon| cham| dung han| qua han| mot phan| \(.*\))?$/u;
const percent = /^\d{1,3}([.,]\d+)? ?%$/u;
const report =
  /^(da|dang|chua|hien|ngay \d|toi nay|den nay|- ?(da|dang)) |(^| )(da|dang) (ban hanh|trinh|hoan thanh|thuc hien|to chuc|gui|xay dung|trien khai|lay y kien|co|chuan bi|duoc|bao cao)|so \d+[a-z]*\//u;
const code = /^[a-z]{1,6}[\d._-][a-z\d._-]*$|^[a-z\d]+([_-][a-z\d.]+)+$/u;
const leadIn = /(^|\s)(don vi |co quan )?chu tri( thuc hien)? ?:/u;
const hour =
  /^(?:tu )?\d{1,2} ?(?:h|g|gio|:) ?(?:\d{2})?(?:(?: ?[-–] ?| den )\d{1,2} ?(?:h|g|gio|:) ?(?:\d{2})?)?$/u;
/** "Thứ Hai", "T2 (08/4)"; "Hai", "CN" alone (not "Năm", which is a year as well). */
const weekday =
  /^(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat)(?:[ ,;:(\-–/]+(?:ngay )?\(?\d[\d ./-]*\)?)?|hai|ba|tu|sau|bay|cn)$/u;
/** "1.2. Ban hành": numbering in front of a text is no day and month. */
const numbering = /^\d{1,2}(?:\.\d{1,2}){1,3}[.)]? (?=\p{Lu})/u;
/** Enough to judge a column, whatever its length. */
const sampleSize = 150;

/** Looks at a column's filled cells between two rows (inclusive), an even sample of them when long. */
export function contentsOf(sheet: SheetText, column: number, from: number, to: number): Contents {
  const step = Math.max(1, Math.floor((to - from + 1) / sampleSize));
  const hits = {
    dates: 0,
    units: 0,
    states: 0,
    percents: 0,
    ordinals: 0,
    numbers: 0,
    reports: 0,
    codes: 0,
    leadIns: 0,
    merged: 0,
    hours: 0,
    weekdays: 0,
  };
  let filled = 0;
  let length = 0;
  for (let row = from; row <= to; row += step) {
    const text = sheet.text(row, column);
    if (text === '') continue;
    filled += 1;
    length += text.length;
    const key = fold(text.slice(0, 200));
    const withoutNumbering = numbering.test(text) ? fold(text.replace(numbering, '')) : key;
    const value = sheet.grid.values[row]?.[column] ?? null;
    const isNumber = typeof value === 'number';
    const format = sheet.grid.numberFormats[row]?.[column] ?? '';
    const isDate = isNumber && isDateFormat(format);
    hits.dates += Number(
      isDate || (key.length <= 120 && !isNumber && deadline.test(withoutNumbering)),
    );
    hits.units += Number(unit.test(key) && !notUnit.test(key));
    hits.states += Number(state.test(key));
    hits.percents += Number(percent.test(key) || (isNumber && format.includes('%')));
    hits.ordinals += Number(!isDate && parseOrdinal(text) !== null);
    hits.numbers += Number(!isDate && (isNumber || /^[\d.,\s]+$/u.test(key)));
    hits.reports += Number(report.test(key));
    hits.codes += Number(code.test(key));
    hits.leadIns += Number(leadIn.test(key));
    hits.hours += Number(hour.test(key));
    hits.weekdays += Number(weekday.test(key));
    hits.merged += Number((sheet.mergeOf(row, column)?.bottom ?? row) > row);
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    dates: share(hits.dates),
    units: share(hits.units),
    states: share(hits.states),
    percents: share(hits.percents),
    ordinals: share(hits.ordinals),
    numbers: share(hits.numbers),
    reports: share(hits.reports),
    codes: share(hits.codes),
    leadIns: share(hits.leadIns),
    merged: share(hits.merged),
    hours: share(hits.hours),
    weekdays: share(hits.weekdays),
    averageLength: share(length),
  };
}
