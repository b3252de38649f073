import { Badge } from '@/app/_ui/badge';
import { Card } from '@/app/_ui/card';
import { FlagBadge } from '@/app/_ui/flag-badge';
import { Icon } from '@/app/_ui/icon';
import { SentimentBadge } from '@/app/_ui/sentiment-badge';
import { WordsOf } from '@/app/_ui/words-of';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import { foundIn } from '@/lib/domain/search/found';
import { readSearch } from '@/lib/domain/search/read-search';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/strings/format';
import { opinionListTexts } from '@/lib/strings/opinions';
import { sayOrigin } from '@/lib/strings/say-origin';
import { sayWhere } from '@/lib/strings/say-where';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

/** One item of the list, with what was typed to find it marked. The whole card leads to the item. */
export function OpinionLine({ item, typed = '', locale }: { item: OpinionCard; typed?: string; locale: Locale }) {
  const texts = opinionListTexts[locale];
  const words = vocabularyTexts[locale];
  const where = sayWhere(item);
  const search = readSearch(typed);
  const asked = search ? `?q=${encodeURIComponent(typed)}` : '';
  return (
    <Card className="relative grid gap-x-6 gap-y-2.5 p-4 hover:border-input sm:px-5 lg:grid-cols-[1fr_15rem]">
      <div className="min-w-0">
        <h2 className="line-clamp-4 text-base text-wrap leading-7 font-normal wrap-anywhere lg:line-clamp-3">
          <a href={`/opinions/${item.id}${asked}`} className="after:absolute after:inset-0 after:rounded-lg">
            <WordsOf item={item} found={search ? foundIn(item.text, search) : []} locale={locale} />
          </a>
        </h2>
        <p className="mt-2.5 flex flex-wrap gap-1.5">
          <SentimentBadge sentiment={item.sentiment} locale={locale} />
          {item.flags.map((flag) => (
            <FlagBadge key={flag} flag={flag} locale={locale} />
          ))}
          {item.topics.map((topic) => (
            <Badge key={topic}>{words.topics[topic]}</Badge>
          ))}
          {item.corrected ? (
            <Badge tone="accent" icon="edit">
              {texts.corrected}
            </Badge>
          ) : null}
        </p>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted-foreground lg:flex-col lg:border-l lg:pl-5">
        <li className="flex items-start gap-1.5">
          <Icon name="calendar" className="mt-1 size-4" /> {formatDay(item.day, locale)}
        </li>
        <li className="flex items-start gap-1.5">
          <Icon name="place" className="mt-1 size-4" /> {where || texts.noPlace}
        </li>
        <li className="flex items-start gap-1.5">
          <Icon name={item.source === 'report' ? 'report' : 'channel'} className="mt-1 size-4" />
          {sayOrigin(item, locale)}
        </li>
      </ul>
    </Card>
  );
}
