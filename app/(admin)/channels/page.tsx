import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listChannels } from '@/lib/services/channels/list-channels';
import { mayChangeChannels } from '@/lib/services/channels/may-change-channels';
import { channelsTexts } from '@/lib/strings/channels';
import { AddChannel } from './add-channel';
import { ChannelsTable } from './channels-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: channelsTexts[await currentLocale()].title };
}

export default async function ChannelsPage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('channel.manage'), currentLocale()]);
  const [channels, mayChange] = await shown(Promise.all([listChannels(viewer), mayChangeChannels(viewer)]));
  const texts = channelsTexts[locale];
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      <div className="grid gap-5 lg:grid-cols-[1fr_22rem] lg:items-start">
        <Card>
          {channels.length === 0 ? (
            <EmptyState icon="channel" title={texts.empty}>
              {texts.emptyNote}
            </EmptyState>
          ) : (
            <ChannelsTable channels={channels} mayChange={mayChange} locale={locale} />
          )}
        </Card>
        {mayChange ? (
          <AddChannel registered={channels.map(({ name }) => name)} locale={locale} />
        ) : (
          <Alert>{texts.readOnly}</Alert>
        )}
      </div>
    </Page>
  );
}
