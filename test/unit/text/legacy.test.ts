import { clean } from '../../../src/domain/text/hygiene';
import { decodeLegacy, encodingOfFont, encodingOfText } from '../../../src/domain/text/legacy';

describe('legacy encodings', () => {
  test('TCVN3 keeps its ư, which is a soft hyphen', () => {
    expect(decodeLegacy('tr\u00adêng', 'tcvn3', '.VnTime')).toBe('trường');
  });
  test('an H font prints small codes as capitals', () => {
    expect(decodeLegacy('ñy ban nh©n d©n', 'tcvn3', '.VnTimeH')).toBe('ỦY BAN NHÂN DÂN');
  });
  test('VNI takes two characters a letter', () => {
    expect(decodeLegacy('Uûy ban nhaân daân tænh', 'vni', 'VNI-Times')).toBe(
      'Ủy ban nhân dân tỉnh',
    );
    expect(decodeLegacy('quyõ, kyû luaät', 'vni', null)).toBe('quỹ, kỷ luật');
  });
  test('Unicode text in a legacy font stays', () => {
    expect(decodeLegacy('Sở Nội vụ', 'tcvn3', '.VnTime')).toBe('Sở Nội vụ');
  });
  test('the font tells the encoding', () => {
    expect(encodingOfFont('.VnArialH')).toBe('tcvn3');
    expect(encodingOfFont('VNI-Helve')).toBe('vni');
    expect(encodingOfFont('Times New Roman')).toBeNull();
    expect(encodingOfFont(null)).toBeNull();
  });
  test('without a font the letters tell, when there are enough of them', () => {
    expect(encodingOfText('§Èy m¹nh c¶i c¸ch thñ tôc hµnh chÝnh')).toBe('tcvn3');
    expect(encodingOfText('Ñaåy maïnh caûi caùch thuû tuïc haønh chính')).toBe('vni');
    expect(encodingOfText('Đẩy mạnh cải cách thủ tục')).toBeNull();
    expect(encodingOfText('®¹o')).toBeNull();
    expect(encodingOfText('Planning and budget')).toBeNull();
    expect(encodingOfText('Café crème à Paris')).toBeNull();
  });
});

describe('cleaning', () => {
  test.each([
    ['no-break blanks and double ones', 'Đơn vị\u00a0 chủ  trì ', 'Đơn vị chủ trì'],
    ['decomposed letters', 'Thời gian'.normalize('NFD'), 'Thời gian'],
    ['a dot below behind the blank', 'đơn vi ̣sự nghiệp', 'đơn vị sự nghiệp'],
    ['zero-width characters', 'Ghi\u200b chú\ufeff', 'Ghi chú'],
    ['line breaks stay, empty lines go', ' a \r\n\r\n b_x000D_\n', 'a\nb'],
  ])('%s', (_, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('a letter under thousands of marks keeps as many as any language writes', () => {
    expect(clean(`Sở${'\u0316\u0306'.repeat(16_000)} Y tế`)).toHaveLength('Sở Y tế'.length + 30);
  });
});
