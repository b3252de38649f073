import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { publicLink } from '@/lib/domain/redact/public-link';

const kept = [
  ['https://bao.example.vn/mua-lon-20260811103326992.htm', 'https://bao.example.vn/mua-lon-20260811103326992.htm'],
  ['http://bao.example.vn/', 'http://bao.example.vn/'],
  ['HTTPS://Bao.Example.VN/Thoi-su/Bai-1.html', 'https://bao.example.vn/Thoi-su/Bai-1.html'],
  ['https://bao.example.vn/bai-5096530.html?utm_source=zalo&u=lan.99', 'https://bao.example.vn/bai-5096530.html'],
  ['https://bao.example.vn/bai-1.html#comment-by-lan', 'https://bao.example.vn/bai-1.html'],
  ['https://bao.example.vn/2026/08/11/20260811103326992', 'https://bao.example.vn/2026/08/11/20260811103326992'],
  [
    'https://bao.example.vn/lua-qua-momo-185260531130639886.htm',
    'https://bao.example.vn/lua-qua-momo-185260531130639886.htm',
  ],
  ['https://bao.example.vn/4955386', 'https://bao.example.vn/4955386'],
  ['https://bao.example.vn:443/bai-185260814200200589.htm', 'https://bao.example.vn/bai-185260814200200589.htm'],
  ['https://bao.example.vn/tac-gia', 'https://bao.example.vn/tac-gia'],
  [
    'https://bao.example.vn/tac-gia-de-men-duoc-vinh-danh-123.htm',
    'https://bao.example.vn/tac-gia-de-men-duoc-vinh-danh-123.htm',
  ],
  ['https://phuong1.example.gov.vn/ban-doc/hoi-dap-12.aspx', 'https://phuong1.example.gov.vn/ban-doc/hoi-dap-12.aspx'],
  ['https://bao.example.vn/ng%E1%BA%ADp-n%C6%B0%E1%BB%9Bc', 'https://bao.example.vn/ng%E1%BA%ADp-n%C6%B0%E1%BB%9Bc'],
] as const;

const refused = [
  'không phải liên kết',
  'bao.example.vn/bai-1.html',
  'ftp://bao.example.vn/bai-1.html',
  'javascript:alert(1)',
  'data:text/plain,lan',
  'https://lan@bao.example.vn/bai-1.html',
  'https://lan:mat-khau@bao.example.vn/',
  'https://bao.example.vn:8443/bai-1.html',
  'https://127.0.0.1/bai-1.html',
  'https://[::1]/bai-1.html',
  'https://localhost/bai-1.html',
  'https://bao.example.vn/@lan.99/bai-1',
  'https://bao.example.vn/%40lan.99',
  'https://bao.example.vn/%2540lan.99',
  'https://bao.example.vn/~lan/bai-1.html',
  'https://bao.example.vn/lan@thu.example.vn',
  'https://dien-dan.example.vn/u/lan99',
  'https://dien-dan.example.vn/Users/lan99/bai-viet',
  'https://dien-dan.example.vn/members/lan.12345/',
  'https://bao.example.vn/tac-gia/nguyen-thi-lan-12.htm',
  'https://bao.example.vn/%74ac-gia/nguyen-thi-lan-12.htm',
  'https://bao.example.vn//tac-gia//nguyen-thi-lan',
  'https://bao.example.vn/people/lan',
  'https://dien-dan.example.vn/profile.php?id=100045671234567',
  'https://dien-dan.example.vn/100045671234567',
  'https://dien-dan.example.vn/100045671234567/posts/9',
  'https://bao.example.vn/bai-1.html;jsessionid=0a1b2c',
  'https://www.facebook.com/lan.99/posts/1',
  'https://zalo.me/0901234567',
  'https://t.me/lan99',
  'https://bao.example.vn/goi/0901234567',
  'https://bao.example.vn/goi-tho-0901234567.htm',
  'https://bao.example.vn/%E0%A4%A',
  'https://bao.example.vn/tac-gia-minh-chau.htm',
  'https://bao.example.vn/user-le-minh-chau-20417.htm',
  'https://bao.example.vn/phong-vien/minh-chau',
  'https://bao.example.vn/author_minhchau',
  'https://bao.example.vn/u-minhchau',
  'https://bao.example.vn/binh-luan/by/minhchau',
  'https://bao.example.vn/uid/minhchau',
  'https://medium.com/minhchau/bai-1',
  'https://minhchau88.blogspot.com/2026/08/bai-1.html',
] as const;

for (const [link, left] of kept) {
  test(`of ${link} ${left} is kept`, () => {
    expect(publicLink(link)).toBe(left);
    expect(publicLink(left)).toBe(left);
  });
}

for (const link of refused) {
  test(`nothing is kept of ${link}`, () => {
    expect(publicLink(link)).toBeNull();
  });
}

test('any text is taken; what is kept has neither query, fragment nor user and is kept again', () => {
  const segment = fc.oneof(fc.constantFrom('bai-1.html', 'u', 'tac-gia', '@lan', '~lan', '..', '%40'), fc.webSegment());
  const address = fc
    .tuple(
      fc.constantFrom('https', 'http', 'ftp'),
      fc.domain(),
      fc.array(segment),
      fc.webQueryParameters(),
      fc.webFragments(),
    )
    .map(([scheme, host, path, query, part]) => `${scheme}://${host}/${path.join('/')}?${query}#${part}`);
  fc.assert(
    fc.property(fc.oneof(address, fc.string({ unit: 'binary' })), (link) => {
      const left = publicLink(link);
      return left === null || (!/[?#@]|\/~/.test(left) && /^https?:\/\//.test(left) && publicLink(left) === left);
    }),
    { numRuns: 1000 },
  );
});
