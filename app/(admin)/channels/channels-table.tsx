import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { Cell, HeadCell, Table } from '@/app/_ui/table';
import { keepsLinks } from '@/lib/domain/intake/channel-name';
import type { ChannelKind, Locale } from '@/lib/domain/vocabulary';
import { channelsTexts } from '@/lib/strings/channels';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { ChannelForm } from './channel-form';

type Row = { readonly id: string; readonly name: string; readonly kind: ChannelKind; readonly basis: string };

type ChannelsTableProps = { channels: readonly Row[]; mayChange: boolean; locale: Locale };

export function ChannelsTable({ channels, mayChange, locale }: ChannelsTableProps) {
  const texts = channelsTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.title}>
      <thead>
        <tr>
          <HeadCell>{columns.name}</HeadCell>
          <HeadCell>{columns.kind}</HeadCell>
          <HeadCell>{columns.links}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {channels.map((channel) => (
          <tr key={channel.id}>
            <Cell className="font-medium">{channel.name}</Cell>
            <Cell data-label={columns.kind}>
              {vocabularyTexts[locale].channelKinds[channel.kind]}
              {mayChange ? <ChangeKind channel={channel} locale={locale} /> : null}
            </Cell>
            <Cell data-label={columns.links}>
              {keepsLinks(channel.kind) ? (
                <Badge tone="positive" icon="check">
                  {texts.keptLinks}
                </Badge>
              ) : (
                <Badge icon="close">{texts.droppedLinks}</Badge>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ChangeKind({ channel, locale }: { channel: Row; locale: Locale }) {
  return (
    <details>
      <summary className={buttonStyle({ variant: 'link', size: 'small', className: 'px-0!' })}>
        {channelsTexts[locale].change}
      </summary>
      <div className="max-w-72 py-2">
        <ChannelForm locale={locale} channel={channel} />
      </div>
    </details>
  );
}
