import fc from 'fast-check';
import { dateFromSerial, isDateFormat, serialFromDate } from '../../../src/domain/grid/serial';

describe('Excel serial dates (1900 system)', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44778, '2022-08-05'],
    [44778.75, '2022-08-05'],
    [2958465, '9999-12-31'],
  ])('%p is %s', (serial, date) => {
    expect(dateFromSerial(serial)).toBe(date);
  });

  it.each([0, -1, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('%p is no day', (serial) => {
    expect(dateFromSerial(serial)).toBeNull();
  });

  it('writes back what it read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = dateFromSerial(serial);
        expect(date).not.toBeNull();
        expect(serialFromDate(date ?? '')).toBe(serial);
      }),
    );
  });
});

describe('isDateFormat', () => {
  it.each([
    'dd/mm/yyyy',
    'm/d/yy',
    '"Tháng "m/yyyy',
    '[$-42A]dd mmmm yyyy;@',
    'yyyy',
    'mmm',
    'd-m',
  ])('%s shows a date', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each(['General', '0.00', '0%', '@', 'h:mm', '[h]:mm:ss', '"ngày" 0', '#,##0 "đồng"', 'mm:ss'])(
    '%s does not',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
