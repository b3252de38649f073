/** After one of these a name is a street's, a school's, a place's. Without marks they are names and verbs themselves. */
export const placeWords: ReadonlySet<string> = new Set(
  `đường phố hẻm ngõ kiệt cầu chợ kênh rạch sông suối trường viện chùa miếu lăng đền phường xã quận huyện tỉnh trấn ấp thôn khu
  lộ bến ga hầm đảo núi đèo cảng phà đò giếng cồn vàm bàu hòn`.split(/\s+/),
);
/** May stand between such a word and the name. */
export const betweenPlaceAndName: ReadonlySet<string> = new Set(
  'tiểu học trung cơ sở phổ thông mầm non đại đa khoa nhân dân số tên'.split(' '),
);
