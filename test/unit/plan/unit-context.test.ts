import type { PlanTitle } from '../../../src/domain/plan/plan';
import { unitContextOf } from '../../../src/domain/plan/unit-context';
import { builtInDirectory } from '../../../src/domain/units/directory';

const untold: PlanTitle = {
  text: 'DANH MỤC NHIỆM VỤ NĂM 2022',
  issuer: null,
  level: null,
  province: null,
  planNo: null,
  planDate: null,
  planYear: 2022,
  yearIsGuess: false,
};

function levelOf(title: PlanTitle, ...answering: string[]): string | null {
  return unitContextOf(title, answering, builtInDirectory).planLevel;
}

describe('the level that units are read against', () => {
  test.each([
    ['province', ['Sở Nội vụ', 'Sở Tài chính', 'UBND các huyện, thành phố', 'Công an tỉnh']],
    ['district', ['Phòng Nội vụ', 'UBND các xã, thị trấn', 'Phòng Tư pháp', 'Văn phòng']],
    ['commune', ['Công an xã', 'Công chức Tư pháp - Hộ tịch', 'Trưởng thôn']],
    ['central', ['Bộ Nội vụ', 'Bộ Tài chính', 'UBND các tỉnh, thành phố']],
  ])('is %s where the title does not tell it', (level, answering) => {
    expect(levelOf(untold, ...answering)).toBe(level);
  });

  test('is that of the title, whoever answers', () => {
    expect(levelOf({ ...untold, level: 'province' }, 'Phòng Nội vụ', 'Phòng Tư pháp')).toBe(
      'province',
    );
  });

  test('stays open where one name would decide', () => {
    expect(levelOf(untold, 'Sở Nội vụ', 'Sở Nội vụ', 'Văn phòng')).toBeNull();
  });

  test('stays open inside an office, whose rooms belong to no level', () => {
    expect(levelOf(untold, 'Phòng Tổ chức cán bộ', 'Văn phòng Sở', 'Phòng Kế hoạch')).toBeNull();
  });
});

test('the day is the plan’s, else the first of its year', () => {
  expect(unitContextOf(untold, [], builtInDirectory).date).toBe('2022-01-01');
  const dated = { ...untold, planDate: '2022-08-05' };
  expect(unitContextOf(dated, [], builtInDirectory).date).toBe('2022-08-05');
});
