import type { Page } from '@playwright/test';

export const floodComplaint =
  'Mưa lớn là cả hẻm ngập nước tới đầu gối, bà con rất bức xúc, báo mấy lần chưa thấy ai xử lý.';

/** Fills what a report needs, as a person would; `change` says otherwise for a field. */
export async function fillReport(page: Page, change: { text?: string; place?: string } = {}): Promise<void> {
  await page.getByLabel('Người dân nói gì?').fill(change.text ?? floodComplaint);
  await page.getByLabel('Chuyện xảy ra ở đâu?').fill(change.place ?? 'q7');
  await page.getByLabel('Nhóm nào nói?').selectOption('traders');
  await page.getByLabel('Vài người nói').check();
  await page.getByLabel('Trực tiếp chứng kiến').check();
}
