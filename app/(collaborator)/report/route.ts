import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { createElement } from 'react';
import { isForeignChange } from '@/app/_http/caller';
import { readForm } from '@/app/_http/read-form';
import { seeOther } from '@/app/_http/see-other';
import { currentLocale, currentTheme } from '@/app/_session/preferences';
import { demoLoaded } from '@/app/_session/shell';
import { today } from '@/app/_session/today';
import { currentSession, requireViewer, type Session } from '@/app/_session/viewer';
import { may } from '@/lib/domain/permissions';
import { ReportDocument } from './document';
import { emptyForm, type ReportFormState } from './form-state';
import { ownWords } from './own-words';
import { pageFiles } from './page-files';
import { contentPolicy } from './policy';
import { renderDocument } from './render';
import { send } from './send';

/** The form, as a whole document of plain HTML. Who may not report is told so by the page of own reports. */
export async function GET(): Promise<Response> {
  const session = await requireViewer();
  if (!may(session.viewer.roles, 'report.submit')) redirect('/my-reports');
  return page(session, emptyForm({ clientId: randomUUID(), day: today() }));
}

/**
 * Keeps the report and leads to its receipt, or shows the form again with everything typed, even when the session has
 * ended or the database is down.
 */
export async function POST(request: Request): Promise<Response> {
  if (isForeignChange(request)) return new Response(null, { status: 403 });
  const form = await readForm(request);
  if (!form) return new Response(null, { status: 400 });
  const reading = currentSession();
  const session = await reading.catch(() => null);
  const { state, savedId } = await send(form, reading);
  return savedId === null ? page(session, state) : seeOther(`/my-reports/${savedId}?sent=1`);
}

async function page(session: Session | null, state: ReportFormState): Promise<Response> {
  const [locale, theme, demo, { script, styles }, own] = await Promise.all([
    currentLocale(),
    currentTheme(),
    session ? session.demo : demoLoaded(),
    pageFiles(),
    ownWords(session),
  ]);
  const shown = { session, locale, theme, demo, state, today: today(), script, styles, own };
  return new Response(renderDocument(createElement(ReportDocument, shown)), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentPolicy,
      'cache-control': 'no-store',
    },
  });
}
