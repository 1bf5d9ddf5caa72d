import { abbreviationsOf } from '../../../src/domain/units/abbreviations';
import { foldedKey, oldTonePlacement, tonedKey, tonedSlug } from '../../../src/domain/units/keys';

describe('abbreviations', () => {
  it('shorten any word group', () => {
    expect(abbreviationsOf('Sở Tài nguyên và Môi trường')).toEqual([
      'Sở Tài nguyên MT',
      'Sở TN Môi trường',
      'Sở TN MT',
      'S Tài nguyên Môi trường',
      'S Tài nguyên MT',
      'S TN Môi trường',
      'S TN MT',
    ]);
  });

  it('leave out what is too short to mean anything', () => {
    expect(abbreviationsOf('Công an')).toEqual([]);
  });

  it('take tones off initials, not the shape of letters', () => {
    expect(abbreviationsOf('Ủy ban Đoàn kết')).toContain('UB ĐK');
  });
});

describe('keys', () => {
  it('do not see separators', () => {
    expect(tonedKey('Sở TN & MT')).toBe(tonedKey('SỞ TN-MT'));
    expect(tonedKey('Sở Thông tin Truyền thông')).toBe(tonedKey('Sở Thông tin và Truyền thông'));
  });

  it('see marks, unless folded', () => {
    expect(tonedKey('Tân Hòa')).not.toBe(tonedKey('Tân Hóa'));
    expect(foldedKey('Tân Hòa')).toBe(foldedKey('Tân Hóa'));
    expect(tonedSlug('xã Tân Hòa')).not.toBe(tonedSlug('xã Tân Hóa'));
  });

  it('see no difference in where a tone stands', () => {
    expect(oldTonePlacement('Uỷ ban, Văn hoá, THUỶ LỢI, quý, toàn')).toBe(
      'Ủy ban, Văn hóa, THỦY LỢI, quý, toàn',
    );
  });
});
