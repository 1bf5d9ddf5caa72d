import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import type { UnitContext } from '../../../src/domain/units/unit';
import { district, nowhere, province } from './contexts';

const read = (text: string, context: UnitContext = province) =>
  readUnits(text, context, builtInDirectory);
const names = (text: string, context: UnitContext = province) =>
  read(text, context).units.map((unit) => unit.name);

describe('a level behind bodies of one place', () => {
  it.each([
    ['UBMTTQ và các đoàn thể cấp xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã'],
    ['UBMTTQ và các đoàn thể các xã, phường', 'Ủy ban Mặt trận Tổ quốc Việt Nam các xã, phường'],
    [
      'UBMTTQ, các tổ chức chính trị - xã hội cấp huyện',
      'Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện',
    ],
    ['UBND và các đoàn thể cấp xã', 'Ủy ban nhân dân cấp xã'],
    ['UBND, MTTQ và đoàn thể cấp xã', 'Ủy ban nhân dân cấp xã'],
    ['Đảng ủy, UBND cấp xã', 'Đảng ủy cấp xã'],
    ['Đảng ủy, HĐND, UBND cấp xã', 'Đảng ủy cấp xã'],
    ['HĐND, UBND, UBMTTQ cấp xã', 'Hội đồng nhân dân cấp xã'],
  ])('is that of the first in %j', (text, first) => {
    expect(names(text)[0]).toBe(first);
  });

  it.each([
    ['UBMTTQ và các đoàn thể', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['UBMTTQ tỉnh và các đoàn thể cấp xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['UBMTTQ; các đoàn thể cấp xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['UBMTTQ, Sở Nội vụ, các đoàn thể cấp xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['UBMTTQ và các đoàn thể cấp tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['UBMTTQ, UBND cấp huyện', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Hội Nông dân, các đoàn thể cấp xã', 'Hội Nông dân tỉnh'],
    ['BHXH, UBND cấp huyện', 'Bảo hiểm xã hội tỉnh'],
  ])('is not that of the first in %j', (text, first) => {
    expect(names(text)[0]).toBe(first);
  });
});

describe('kinds of body as a label', () => {
  it.each([
    ['Sở, ngành: Nội vụ, Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['Các sở, ban, ngành:\nNội vụ, Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['Các sở, ngành: Nội vụ; Công an tỉnh', ['Sở Nội vụ', 'Công an tỉnh']],
    ['Các sở, ngành: Sở Nội vụ, Công an tỉnh', ['Sở Nội vụ', 'Công an tỉnh']],
    ['Các sở, ban, ngành tỉnh liên quan: Nội vụ, Tư pháp', ['Sở Nội vụ', 'Sở Tư pháp']],
    ['Các cơ quan, đơn vị: Công an tỉnh, Sở Nội vụ', ['Công an tỉnh', 'Sở Nội vụ']],
    ['Các ban, ngành: Công an, Ban Dân tộc', ['Công an tỉnh', 'Ban Dân tộc']],
    ['Các Ban Đảng: Tổ chức, Nội chính', ['Ban Tổ chức Tỉnh ủy', 'Ban Nội chính Tỉnh ủy']],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('is of the sort that the plan has', () => {
    const both = ['Phòng Nội vụ', 'Phòng Tư pháp'];
    expect(names('Các phòng, ban: Nội vụ, Tư pháp', district)).toEqual(both);
    expect(names('Phòng, ban, ngành: Nội vụ, Tư pháp', district)).toEqual(both);
    expect(names('Bộ, ngành: Nội vụ, Tư pháp', nowhere)).toEqual(['Bộ Nội vụ', 'Bộ Tư pháp']);
  });

  it.each([
    'Các sở, ban, ngành',
    'Các sở, ngành, địa phương liên quan',
    'Các ngành: Y tế, Giáo dục',
  ])('is a body of its own where nobody is named: %j', (text) => {
    expect(names(text)).toEqual([text]);
  });

  it('is no label before what all of them do', () => {
    expect(read('Các sở, ngành: theo chức năng, nhiệm vụ').units).toMatchObject([
      { name: 'Các sở, ban, ngành', aside: 'theo chức năng, nhiệm vụ' },
    ]);
  });
});

describe('a line that goes on with the name above it', () => {
  it.each([
    ['Ngân hàng Nhà nước\nKhu vực 11', ['Ngân hàng Nhà nước Khu vực 11']],
    ['Kho bạc Nhà nước\n\nkhu vực XII', ['Kho bạc Nhà nước khu vực XII']],
    ['Kiểm toán nhà nước\nKhu vực IV', ['Kiểm toán nhà nước khu vực IV']],
    ['Sở Nội vụ\nChi cục Thuế\nkhu vực X', ['Sở Nội vụ', 'Chi cục Thuế khu vực X']],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Sở Nội vụ, Khu vực 5', ['Sở Nội vụ', 'Khu vực 5']],
    ['Chi cục Thuế khu vực I\nKhu vực II', ['Chi cục Thuế khu vực I', 'Khu vực II']],
  ])('but %j are two', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a code behind a dash', () => {
  it('belongs to the name before it', () => {
    expect(read('Bưu điện tỉnh - CP16; Sở Nội vụ').units).toMatchObject([
      { raw: 'Bưu điện tỉnh - CP16', name: 'Bưu điện tỉnh' },
      { name: 'Sở Nội vụ' },
    ]);
  });

  it('is a unit of its own where a body is called so', () => {
    expect(names('Công an tỉnh - A05')[1]).toMatch(/^Cục An ninh mạng/u);
  });
});

describe('small words that begin as bodies do', () => {
  it.each([
    'Ban Quản lý các khu rừng đặc dụng - phòng hộ tỉnh',
    'Ban Quản lý rừng đặc dụng, phòng hộ',
    'Ban Quản lý dự án phòng cháy, chữa cháy và phòng ngừa rủi ro',
  ])('stay inside %j', (text) => {
    expect(names(text)).toEqual([text]);
  });

  it('begin a body where they are its name', () => {
    expect(names('Sở Y tế - phòng Nghiệp vụ Y')).toEqual(['Sở Y tế', 'Phòng Nghiệp vụ Y']);
    expect(names('Hội Nông dân, sở Nội vụ')).toEqual(['Hội Nông dân tỉnh', 'Sở Nội vụ']);
  });
});
