import type { PersonRole, Role } from '@/lib/domain/permissions';

/** Where a guide tells of a page: of each line the first guide of a role the person has, else its first. */
export const helpSections: readonly (readonly [path: string, ...places: readonly (readonly [PersonRole, string])[]])[] =
  [
    ['/dashboard', ['leader', 'tong-quan']],
    ['/opinions', ['analyst', 'y-kien'], ['leader', 'y-kien']],
    ['/intake/past', ['analyst', 'nhap-bao-cao-cu']],
    ['/intake', ['analyst', 'nhap-bai-dang']],
    ['/report', ['collaborator', 'gui-bao-cao']],
    ['/my-reports', ['collaborator', 'bao-cao-cua-toi']],
    ['/first-steps', ['admin', 'nhung-buoc-dau-tien']],
    ['/people/import', ['admin', 'nhieu-tai-khoan-mot-luc']],
    ['/people/chosen', ['admin', 'nhieu-tai-khoan-mot-luc']],
    ['/people', ['admin', 'tai-khoan']],
    ['/units', ['admin', 'don-vi']],
    ['/channels', ['admin', 'kenh']],
    ['/keys', ['admin', 'khoa-api']],
    ['/audit', ['admin', 'nhat-ky']],
    ['/admin/jobs', ['admin', 'viec-dinh-ky']],
    ['/admin/words', ['admin', 'tu-khoa-rieng']],
  ];

/** The address of what the guides say of a page (path and query); of any other page, of the person's own guide. */
export function helpFor(page: string, roles: readonly Role[]): string {
  const [path = ''] = page.split('?', 1);
  const [, ...places] = helpSections.find(([known]) => path === known || path.startsWith(`${known}/`)) ?? [''];
  const [guide, section] = places.find(([role]) => roles.includes(role)) ?? places[0] ?? [];
  return guide ? `/help/${guide}#${section}` : '/help';
}
