'use client';

import { useCallback, useEffect, useState } from 'react';
import { takeNamesHandedOver } from '@/app/_http/channel-names';
import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import type { Locale } from '@/lib/domain/vocabulary';
import { channelsTexts } from '@/lib/strings/channels';
import { stillUnknown } from './actions';
import { ChannelForm } from './channel-form';

/** The form for a new channel, and the names a receipt handed over to be filled in, until they are registered. */
export function AddChannel({ locale }: { locale: Locale }) {
  const [names, setNames] = useState<readonly string[]>([]);
  const [chosen, choose] = useState<string>();
  const texts = channelsTexts[locale];
  useEffect(() => {
    const take = async () => {
      const taken = takeNamesHandedOver();
      if (taken.length > 0) setNames(await stillUnknown(taken));
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  const drop = useCallback((saved: string) => {
    setNames((before) => before.filter((name) => foldChannelName(name) !== foldChannelName(saved)));
  }, []);
  return (
    <div className="space-y-5">
      <Card>
        <CardHeader title={texts.add} note={texts.addNote} />
        <CardBody>
          <ChannelForm key={chosen} locale={locale} name={names.find((name) => name === chosen)} onSaved={drop} />
        </CardBody>
      </Card>
      {names.length > 0 ? (
        <Card>
          <CardHeader title={texts.received.title(names.length)} note={texts.received.note} />
          <CardBody>
            <ul className="divide-y">
              {names.map((name) => (
                <li key={name} className="flex items-center justify-between gap-3 py-1.5">
                  <span className="min-w-0 text-sm font-medium break-words">{name}</span>
                  <Button
                    variant="secondary"
                    size="small"
                    className="shrink-0"
                    aria-label={`${texts.received.use}: ${name}`}
                    aria-pressed={chosen === name}
                    onClick={() => choose(name)}
                  >
                    {texts.received.use}
                  </Button>
                </li>
              ))}
            </ul>
          </CardBody>
        </Card>
      ) : null}
    </div>
  );
}
