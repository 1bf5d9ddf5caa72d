import { isDeeper } from '../../../src/domain/recognition/nesting';
import { leadingOrdinal, parseOrdinal } from '../../../src/domain/recognition/ordinal';
import { papiDimension, speaksOfPapi } from '../../../src/domain/recognition/papi';

describe('ordinals', () => {
  test.each([
    ['1', 'number', 1],
    ['02.', 'number', 2],
    ['(3)', 'number', 3],
    ['IV', 'roman', 4],
    ['XIII.', 'roman', 13],
    ['B', 'upper', 2],
    ['1.10', 'dotted', 10],
    ['II.3', 'dotted', 3],
    ['a)', 'lower', 1],
    ['đ)', 'lower', 5],
    ['-', 'bullet', null],
    ['KH20_TT_N01.1', 'code', null],
  ])('%s is a %s', (text, style, value) => {
    expect(parseOrdinal(text)).toMatchObject({ style, value });
  });
  test.each(['', 'Sở Nội vụ', 'Tổng cộng', '12/2023', '100%'])('%p is none', (text) => {
    expect(parseOrdinal(text)).toBeNull();
  });
  test('in front of a text a number needs its point', () => {
    expect(leadingOrdinal('1. Công khai')).toMatchObject({ mark: '1.', rest: 'Công khai' });
    expect(leadingOrdinal('5 xã đạt chuẩn')).toBeNull();
  });
  test('what stands below what', () => {
    const deeper = (above: string, below: string, isBare = true): boolean => {
      const [a, b] = [parseOrdinal(above), parseOrdinal(below)];
      return a !== null && b !== null && isDeeper(a, b, isBare);
    };
    expect(deeper('I', '1')).toBe(true);
    expect(deeper('1', '1.1')).toBe(true);
    expect(deeper('2', '1')).toBe(true);
    expect(deeper('2', '1', false)).toBe(false);
    expect(deeper('1.1', '1.2')).toBe(false);
    expect(deeper('1', 'II')).toBe(false);
  });
});

describe('PAPI dimensions', () => {
  test.each([
    ['Chỉ số nội dung 2: Công khai minh bạch', 2],
    ['1. Sự tham gia của người dân ở cấp cơ sở', 1],
    ['Kiểm soát tham nhũng trong lĩnh vực công', 4],
    ['QUẢN TRỊ ĐIỆN TỬ', 8],
    ['Nội dung 7', 7],
    ['Công tác cán bộ', null],
    ['1. Cải cách thể chế', null],
  ])('%s', (text, dimension) => {
    expect(papiDimension(text)).toBe(dimension);
  });
  test('one heading of the same words makes no PAPI plan', () => {
    expect(speaksOfPapi('Kế hoạch cải cách hành chính', ['Thủ tục hành chính', 'Thể chế'])).toBe(
      false,
    );
    expect(speaksOfPapi('Nâng cao chỉ số PAPI', [])).toBe(true);
  });
});
