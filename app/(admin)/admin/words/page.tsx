import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardHeader } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { exportFormats } from '@/lib/services/exports/table-bytes';
import { readOwnWords } from '@/lib/services/words/read-own-words';
import { formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { CodesCard } from './codes-card';
import { HistoryTable } from './history-table';
import { ImportForm } from './import-form';
import { WordsTable } from './words-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownWordsTexts[await currentLocale()].title };
}

export default async function WordsPage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('lexicon.manage'), currentLocale()]);
  const { words, version, history, changes, mayChange } = await shown(readOwnWords(viewer));
  const texts = ownWordsTexts[locale];
  return (
    <Page>
      <PageHeader
        title={texts.title}
        note={texts.note}
        actions={exportFormats.map((format) => (
          <LinkButton key={format} href={`/exports/words?format=${format}`} variant="secondary" download>
            <Icon name="download" /> {texts.download} {texts.formats[format]}
          </LinkButton>
        ))}
      />
      <div className="space-y-5">
        {mayChange ? <ImportForm locale={locale} /> : <Alert>{texts.readOnly}</Alert>}
        <Card>
          <CardHeader
            title={texts.list(formatNumber(words.length, locale))}
            note={texts.version(version)}
            className="pb-3"
          />
          {words.length === 0 ? (
            <EmptyState icon="table" title={texts.empty}>
              {texts.emptyNote}
            </EmptyState>
          ) : (
            <WordsTable rows={words.map((word) => ({ word }))} label={texts.title} locale={locale} />
          )}
        </Card>
        {mayChange ? <CodesCard locale={locale} /> : null}
        {changes > 0 ? (
          <Card>
            <CardHeader
              title={texts.history}
              note={texts.historyNote(formatNumber(changes, locale))}
              className="pb-3"
            />
            <HistoryTable history={history} locale={locale} />
          </Card>
        ) : null}
      </div>
    </Page>
  );
}
