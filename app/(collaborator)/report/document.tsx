import { Frame, type FrameProps } from '@/app/_shell/frame';
import { themeColors } from '@/app/_shell/theme-colors';
import { Page, PageHeader } from '@/app/_ui/page-header';
import type { OwnLists } from '@/lib/domain/lexicon/own-lists';
import { addDays } from '@/lib/domain/period';
import { oldestReportDays } from '@/lib/domain/report/fields';
import { reportTexts } from '@/lib/strings/report';
import { choiceNames } from '@/lib/strings/say-report';
import { shellTexts } from '@/lib/strings/shell';
import { BrowserScript } from './browser-script';
import type { ReportFormState } from './form-state';
import { ReportForm } from './report-form';

type DocumentProps = Omit<FrameProps, 'path' | 'children'> & {
  state: ReportFormState;
  today: string;
  /** Where the page's own script and style sheet are; null when they could not be made, which the form can do without. */
  script: string | null;
  styles: string | null;
  /** The board's own keywords, which the form reads along with. */
  own: OwnLists | null;
};

/** The whole document, for no framework adds a head or a script to it. */
export function ReportDocument({ session, locale, theme, demo, state, today, script, styles, own }: DocumentProps) {
  const { title, note, form } = reportTexts[locale];
  const { product, description } = shellTexts[locale];
  return (
    <html lang={locale} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{`${title} · ${product}`}</title>
        <meta name="description" content={description} />
        <meta name="robots" content="noindex, nofollow" />
        {themeColors.map(({ media, color }) => (
          <meta key={media} name="theme-color" media={media} content={color} />
        ))}
        <link rel="icon" href="data:," />
        {styles ? <link rel="stylesheet" href={styles} /> : null}
      </head>
      <Frame session={session} locale={locale} theme={theme} path="/report" demo={demo}>
        <Page width="narrow">
          <PageHeader title={title} note={note} />
          <ReportForm
            owner={session?.person.id ?? ''}
            texts={form}
            today={today}
            oldestDay={addDays(today, -oldestReportDays)}
            state={state}
            choices={choiceNames(locale)}
          />
          {script ? <BrowserScript script={script} own={own} locale={locale} /> : null}
        </Page>
      </Frame>
    </html>
  );
}
