import { withoutMarks } from '../vietnamese';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Family names that are mostly another word: only a title, an office, thị or văn, or a middle and a given name in
 * capitals make a name of them.
 */
export const seldomFamilyNames = words(`
  âu quan danh trang vi liên sơn ma cầm viên thi lại tiêu đồng nhan phó lữ liêu thiều bế cung chúc chử cồ doanh đới
  đái giáp hàn kha khúc khưu khâu lô mẫn nhữ ngân ngọ ôn phạn sái sử tào tất tề thẩm thiệu tòng uông vòng vưu xa vừ
  lầu hạng tẩn phàn chảo sồng tráng hờ đèo bạc giả thập cái mẫu tưởng huống ngạc nhâm điền trưng biện bồ chế lự lù
  diêm đậu hy khà lăng mông nhuế quế sẩm trình
`);
export const bareSeldomFamilyNames: ReadonlySet<string> = new Set([...seldomFamilyNames].map(withoutMarks));
