'use client';

import { useState } from 'react';
import { linkToRegister } from '@/app/_http/channel-names';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { copyText } from '@/app/_ui/copy-text';
import { Field } from '@/app/_ui/field';
import { Icon } from '@/app/_ui/icon';
import { Input } from '@/app/_ui/input';
import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { intakePageTexts } from '@/lib/strings/intake-page';
import type { Receipt } from './use-upload';

/** The names of no channel in the file, and how they get to whoever registers channels. They are only in this page. */
export function UnknownChannels({ receipt, locale }: { receipt: Receipt; locale: Locale }) {
  const [isCopied, setCopied] = useState(false);
  const texts = intakePageTexts[locale].unknown;
  const { unknownChannels, moreUnknown } = receipt;
  const fit = unknownChannels.filter(({ isPersonal }) => !isPersonal).map(({ name }) => name);
  const link = linkToRegister(window.location.origin, fit);
  return (
    <Card>
      <CardHeader title={texts.title(unknownChannels.length)} note={texts.note} />
      <CardBody className="space-y-4">
        <div className="max-h-96 overflow-y-auto">
          <Table label={texts.title(unknownChannels.length)}>
            <thead>
              <tr>
                <HeadCell>{texts.name}</HeadCell>
                <HeadCell className="text-right">{texts.posts}</HeadCell>
              </tr>
            </thead>
            <tbody>
              {unknownChannels.map(({ name, posts, isPersonal }) => (
                <tr key={name}>
                  <Cell className="break-words">
                    {name} {isPersonal ? <Badge tone="flag">{texts.personal}</Badge> : null}
                  </Cell>
                  <NumberCell>{formatNumber(posts, locale)}</NumberCell>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
        {moreUnknown > 0 ? <p className="text-sm">{texts.more(moreUnknown)}</p> : null}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 grow">
            <Field name="register-link" label={texts.link} hint={fit.length > 0 ? texts.linkHint : texts.linkHintNone}>
              {(control) => <Input {...control} readOnly value={link} onFocus={(event) => event.target.select()} />}
            </Field>
          </div>
          <Button variant="secondary" onClick={() => copyText(link).then(setCopied)}>
            <Icon name={isCopied ? 'check' : 'copy'} /> {isCopied ? texts.copied : texts.copy}
          </Button>
        </div>
      </CardBody>
    </Card>
  );
}
