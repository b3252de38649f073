import type { Metadata } from 'next';
import { ListFilterForm } from '@/app/_lists/list-filter-form';
import { ListPages } from '@/app/_lists/list-pages';
import { readAsked } from '@/app/_lists/read-asked';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listChannels } from '@/lib/services/channels/list-channels';
import { mayChangeChannels } from '@/lib/services/channels/may-change-channels';
import { channelsTexts } from '@/lib/strings/channels';
import { listTexts } from '@/lib/strings/lists';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { AddChannel } from './add-channel';
import { ChannelsTable } from './channels-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: channelsTexts[await currentLocale()].title };
}

export default async function ChannelsPage({ searchParams }: PageProps<'/channels'>) {
  const [{ viewer }, locale, params] = await Promise.all([
    requireViewer('channel.manage'),
    currentLocale(),
    searchParams,
  ]);
  const { filter, after, isMisread } = await readAsked('channels', params, viewer);
  const [page, mayChange] = await shown(
    Promise.all([listChannels(viewer, { filter, after }), mayChangeChannels(viewer)]),
  );
  const texts = channelsTexts[locale];
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      <div className="grid gap-5 lg:grid-cols-[1fr_22rem] lg:items-start">
        <div>
          {isMisread ? (
            <Alert kind="warning" className="mb-4">
              {listTexts[locale].misread}
            </Alert>
          ) : null}
          <ListFilterForm
            list="channels"
            filter={filter}
            words={{ kind: vocabularyTexts[locale].channelKinds }}
            locale={locale}
          />
          <ListPages
            list="channels"
            page={page}
            filter={filter}
            after={after}
            empty={
              <EmptyState icon="channel" title={texts.empty}>
                {texts.emptyNote}
              </EmptyState>
            }
            locale={locale}
          >
            <ChannelsTable channels={page.rows} mayChange={mayChange} locale={locale} />
          </ListPages>
        </div>
        {mayChange ? <AddChannel locale={locale} /> : <Alert>{texts.readOnly}</Alert>}
      </div>
    </Page>
  );
}
