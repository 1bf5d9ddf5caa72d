import { builtInDirectory } from '../../../src/domain/units/directory';
import { readUnits } from '../../../src/domain/units/read-units';
import type { UnitContext } from '../../../src/domain/units/unit';
import { communeOf2026, district, nowhere, province } from './contexts';

const read = (text: string, context: UnitContext = province) =>
  readUnits(text, context, builtInDirectory);
const names = (text: string, context: UnitContext = province) =>
  read(text, context).units.map((unit) => unit.name);

describe('splitting', () => {
  it.each([
    ['UBND cấp huyện, cấp xã', ['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân cấp xã']],
    ['UBND, cấp xã', ['Ủy ban nhân dân cấp xã']],
    ['UBND cấp huyện,;UBND cấp xã.', ['Ủy ban nhân dân cấp huyện', 'Ủy ban nhân dân cấp xã']],
    ['Sở TN&MT, TT&TT', ['Sở Tài nguyên và Môi trường', 'Sở Thông tin và Truyền thông']],
    ['Các Bộ: Quốc phòng, Xây dựng', ['Bộ Quốc phòng', 'Bộ Xây dựng']],
    ['Sở Nội vụ Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở Giao thông vận tải, Xây dựng', ['Sở Giao thông vận tải', 'Sở Xây dựng']],
    ['Văn phòng\n\nHĐND&UBND\nhuyện', ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện']],
    ['- Sở Y tế\n+ Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
    ['Ban Tổ chức Tỉnh ủy và Ban Dân vận', ['Ban Tổ chức Tỉnh ủy', 'Ban Dân vận Tỉnh ủy']],
    ['Ban Tổ chức và Ban Dân vận', ['Ban Tổ chức Tỉnh ủy', 'Ban Dân vận Tỉnh ủy']],
    ['ĐU các xã, phường; UBBC tỉnh', ['Đảng ủy các xã, phường', 'Ủy ban bầu cử tỉnh']],
    ['Nhóm 1: Sở Tài chính; Nhóm 2: Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['UBND xã: Đ/c Nguyễn Văn A', ['Ủy ban nhân dân xã']],
    ['Tạp chí Giáo dục và Môi\ntrường; Sở Y tế', ['Tạp chí Giáo dục và Môi trường', 'Sở Y tế']],
    ['UBND xã Tân Hòa, Tân Hóa', ['Ủy ban nhân dân xã Tân Hòa', 'Ủy ban nhân dân xã Tân Hóa']],
    ['Các huyện ven biển và huyện Lý Sơn', ['Các huyện ven biển', 'Huyện Lý Sơn']],
    ['Kho bạc khu vực III, Sở Nội vụ', ['Kho bạc Nhà nước khu vực III', 'Sở Nội vụ']],
    ['Thuế khu vực 1 - Hà Nội; Phòng NVY', ['Thuế khu vực 1 - Hà Nội', 'Phòng Nghiệp vụ Y']],
    ['Các xã biên giới, xã Tân Hòa', ['Các xã biên giới', 'Xã Tân Hòa']],
    ['Công an tỉnh; Cảnh sát PCCC tỉnh', ['Công an tỉnh', 'Cảnh sát phòng cháy và chữa cháy tỉnh']],
    [
      'UBND cấp huyện và các cơ quan chuyên môn thuộc UBND cấp huyện',
      ['Ủy ban nhân dân cấp huyện', 'Các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp huyện'],
    ],
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Sở Văn hóa, Thể thao và Du lịch',
    'Vụ Công tác học sinh, sinh viên',
    'Các sở, ban, ngành',
    'Thôn, tổ dân phố',
    'Trưởng thôn, bản',
    'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện',
    'Chi cục Thủy lợi và Đê điều',
    'Các cấp, các ngành liên quan',
    'Tòa án nhân dân huyện, thị xã, thành phố',
    'Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp',
    'Ban Quản lý Khu kinh tế, công nghiệp thành phố',
    'Chi cục Kiểm lâm và Thủy lợi',
    'Báo Tài nguyên và Môi trường',
  ])('leaves %j whole', (text) => {
    expect(names(text)).toEqual([text]);
  });

  it.each(['Không', 'Không có', 'Chưa xác định.', 'chưa phân công', 'x', '-'])(
    'finds no unit in %j, which fills a form',
    (text) => {
      expect(names(text)).toEqual([]);
      expect(names(`Sở Nội vụ; ${text}`)).toEqual(['Sở Nội vụ']);
    },
  );

  it('finds units whose names begin as an empty answer does', () => {
    expect(names('Không quân')).toEqual(['Không quân']);
    expect(names('Xã')).toEqual(['Xã']);
  });

  it('knows who coordinates', () => {
    const { units, coordinators } = read(
      'Sở Y tế chủ trì, phối hợp với Sở Tài chính và UBND cấp xã',
    );
    expect(units.map((unit) => unit.name)).toEqual(['Sở Y tế']);
    expect(coordinators.map((unit) => unit.name)).toEqual([
      'Sở Tài chính',
      'Ủy ban nhân dân cấp xã',
    ]);
  });

  it('leaves a name its own "cơ quan" before "phối hợp"', () => {
    const { units } = read('Đảng ủy Khối các cơ quan phối hợp với Sở Nội vụ');
    expect(units.map((unit) => unit.raw)).toEqual(['Đảng ủy Khối các cơ quan']);
  });

  it('knows roles that stand behind the names', () => {
    const leads = read('Bộ Y tế chủ trì; các bộ, ngành phối hợp', nowhere);
    expect(leads.units.map((unit) => unit.name)).toEqual(['Bộ Y tế']);
    expect(leads.coordinators.map((unit) => unit.name)).toEqual(['Các bộ, ngành']);
    const marked = read('Sở Y tế (chủ trì); Sở Tài chính, UBND cấp xã (phối hợp)');
    expect(marked.units.map((unit) => unit.name)).toEqual(['Sở Y tế']);
    expect(marked.coordinators).toHaveLength(2);
    // Nobody is marked as the lead: only the marked one helps.
    expect(read('Sở Y tế, Sở Tài chính (phối hợp)').units).toHaveLength(1);
  });

  it('takes a person with a post for no unit', () => {
    const { units, asides } = read('Đồng chí Nguyễn Văn A - Giám đốc Sở Nội vụ');
    expect(units).toEqual([]);
    expect(asides).toEqual(['Đồng chí Nguyễn Văn A', 'Giám đốc Sở Nội vụ']);
  });

  it('keeps persons, phones and brackets apart', () => {
    const { units, asides } = read(
      'Trung tâm Trợ giúp pháp lý nhà nước (Sở Tư pháp); Đ/c Nguyễn Văn A, 0912345678',
    );
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({
      raw: 'Trung tâm Trợ giúp pháp lý nhà nước (Sở Tư pháp)',
      name: 'Trung tâm Trợ giúp pháp lý nhà nước',
      aside: 'Sở Tư pháp',
    });
    expect(asides.join(' ')).toContain('Đ/c Nguyễn Văn A');
  });

  it('finds nothing in a blank cell', () => {
    expect(read(' \n ')).toEqual({ units: [], coordinators: [], asides: [] });
  });
});

describe('matching', () => {
  it.each([
    ['Sở Nội vụ', 'exact', 'so-noi-vu'],
    ['SỞ Y TẾ', 'exact', 'so-y-te'],
    ['Sở Thông tin & Truyền thông', 'alias', 'so-thong-tin-va-truyen-thong'],
    ['Sở GD&ĐT', 'alias', 'so-giao-duc-va-dao-tao'],
    ['UBND cập huyện', 'fuzzy', 'uy-ban-nhan-dan-cap-huyen'],
    ['Sở Giáo dục và Đạo tạo', 'fuzzy', 'so-giao-duc-va-dao-tao'],
    ['So Tai nguyen va Moi truong', 'fuzzy', 'so-tai-nguyen-va-moi-truong'],
    ['Sở Tài ngyên và Môi trường', 'fuzzy', 'so-tai-nguyen-va-moi-truong'],
    ['Trung tâm Giống cây trồng', 'pattern', 'trung-tâm-giống-cây-trồng'],
    ['như trên', 'unlisted', null],
  ])('%j is %s', (text, match, id) => {
    expect(read(text).units).toMatchObject([{ match, id }]);
  });

  it.each([
    ['UBND xã Tân Hòa', 'UBND xã Tân Hóa'],
    ['UBND Phường 1', 'UBND Phường 11'],
    ['VP HĐND tỉnh', 'VP UBND tỉnh'],
    ['Sở KH&CN', 'Sở KH&ĐT'],
    ['Sở Nội vụ', 'Sở Ngoại vụ'],
    ['UBND xã Thanh Hòa', 'UBND xã Thanh Hóa'],
    ['UBND huyện Quan Sơn', 'UBND quận Sơn'],
  ])('never takes %j for %j', (one, other) => {
    const [a] = read(one).units;
    const [b] = read(other).units;
    expect(a?.name).not.toBe(b?.name);
    expect(a?.id).not.toBe(b?.id);
  });

  it('abstains where an abbreviation has several meanings', () => {
    expect(names('Trung tâm VHTTTT huyện', district)).toEqual(['Trung tâm VHTTTT huyện']);
    expect(read('BTC', nowhere).units).toMatchObject([{ match: 'unlisted', name: 'BTC' }]);
  });

  it('offers what an uncertain name may mean', () => {
    const offered = (text: string, context: UnitContext = province) =>
      read(text, context).units[0]?.candidates?.map(({ name }) => name);
    expect(offered('BTC', nowhere)).toContain('Bộ Tài chính');
    expect(offered('Sở Tài chánh')).toEqual(['Sở Tài chính']);
    expect(offered('Sở Nội vụ')).toBeUndefined();
    expect(offered('Thanh tra Sở')).toBeUndefined();
    expect(offered('xyz')).toBeUndefined();
  });

  it('takes "Bà" in a place for no person, "TT" before an acronym for no town', () => {
    expect(names('UBND tỉnh Bà Rịa – Vũng Tàu; UBND xã Bà Điểm; TT CNTT')).toEqual([
      'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
      'Ủy ban nhân dân xã Bà Điểm',
      'Trung tâm Công nghệ thông tin',
    ]);
  });

  it('keeps the place that a name holds', () => {
    expect(names('UBND tỉnh Hưng Yên; UBND huyện Văn Bàn; UBND TP.HCM')).toEqual([
      'Ủy ban nhân dân tỉnh Hưng Yên',
      'Ủy ban nhân dân huyện Văn Bàn',
      'Ủy ban nhân dân Thành phố Hồ Chí Minh',
    ]);
  });

  it('spells old-style tones', () => {
    expect(names('Uỷ ban nhân dân xã Quảng Hoà')).toEqual(['Ủy ban nhân dân xã Quảng Hòa']);
  });
});

describe('the plan decides', () => {
  it('whose office a bare name is', () => {
    expect(names('Văn phòng UBND')).toEqual(['Văn phòng Ủy ban nhân dân tỉnh']);
    expect(names('Văn phòng UBND', { ...province, province: 'Hà Nội' })).toEqual([
      'Văn phòng Ủy ban nhân dân thành phố',
    ]);
    expect(read('Công an', district).units).toMatchObject([{ level: 'district' }]);
  });

  it.each([
    ['Công an', 'UBND huyện Văn Bàn', 'Công an huyện'],
    ['Công an', 'UBND thị xã Sa Pa', 'Công an thị xã'],
    ['Ban Tổ chức', 'Thành ủy Lào Cai', 'Ban Tổ chức Thành ủy'],
    ['Văn phòng', 'UBND huyện Văn Bàn', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'],
    ['Văn phòng', 'Huyện ủy Văn Bàn', 'Văn phòng Huyện ủy'],
    // No district has one, an office has its own, a quận may have no council, and who issued is not said.
    ['Trạm Y tế', 'UBND huyện Văn Bàn', 'Trạm Y tế'],
    ['Thanh tra', 'Phòng Nội vụ huyện Văn Bàn', 'Thanh tra'],
    ['Văn phòng', 'UBND quận 1', 'Văn phòng'],
    ['Công an', null, 'Công an'],
  ])('%j in a plan of %s', (text, issuer, name) => {
    expect(names(text, { ...district, issuer })).toEqual([name]);
  });

  it.each([
    [
      'Văn phòng HĐND-UBND',
      'UBND phường 11',
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường',
    ],
    ['Văn phòng', 'Ủy ban nhân dân xã An Phú', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'],
    ['Trạm Y tế', 'UBND đặc khu Phú Quốc', 'Trạm Y tế đặc khu'],
    ['Kho bạc', 'UBND xã An Phú', 'Kho bạc Nhà nước'],
  ])('%j in a plan of %s of 2026', (text, issuer, name) => {
    expect(names(text, { ...communeOf2026, issuer })).toEqual([name]);
  });

  it('that a body had ended by the plan’s day', () => {
    expect(names('Kho bạc')).toEqual(['Kho bạc Nhà nước tỉnh']);
    expect(names('Kho bạc', { ...province, date: '2025-09-01' })).toEqual(['Kho bạc Nhà nước']);
  });

  it('which of two offices of one name is meant', () => {
    const [before] = read('Phòng Kinh tế', district).units;
    const [after] = read('Phòng Kinh tế', communeOf2026).units;
    expect([before?.level, after?.level]).toEqual(['district', 'commune']);
    expect(names('Sở Nông nghiệp')).toEqual(['Sở Nông nghiệp và Phát triển nông thôn']);
    expect(names('Sở Nông nghiệp', communeOf2026)).toEqual(['Sở Nông nghiệp và Môi trường']);
  });

  it('how far a shared level reaches', () => {
    expect(names('Đảng ủy, HĐND, UBND xã', communeOf2026)).toEqual([
      'Đảng ủy xã',
      'Hội đồng nhân dân xã',
      'Ủy ban nhân dân xã',
    ]);
    expect(names('BHXH, UBND cấp huyện')).toEqual([
      'Bảo hiểm xã hội tỉnh',
      'Ủy ban nhân dân cấp huyện',
    ]);
  });
});

it.each(['Trung tâm VH-TT huyện', 'Trung tâm VHTT'])(
  'leaves %j open: "TT" is Thể thao in one district and Thông tin in the next',
  (text) => {
    const [unit] = read(text, nowhere).units;
    expect(unit?.name).toBe(text);
    expect(unit?.candidates?.map(({ name }) => name.split(' - ')[1]?.slice(0, 8))).toEqual([
      'Thể thao',
      'Thông ti',
    ]);
  },
);
