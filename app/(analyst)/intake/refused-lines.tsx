'use client';

import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { intakePageTexts } from '@/lib/strings/intake-page';
import type { Heading, Refused } from './use-upload';

type RefusedLinesProps = { refused: readonly Refused[]; opened: Heading | null; locale: Locale };

const mostShown = 100;
const longestShown = 160;

/** The refused lines with why, and all of them as a file to mend. They are only in this page, nowhere else. */
export function RefusedLines({ refused, opened, locale }: RefusedLinesProps) {
  const texts = intakePageTexts[locale];
  const download = () => {
    const table = opened?.heading !== null && opened !== null;
    const lines = refused.map(({ raw }) => raw).filter((raw) => raw !== '');
    const body = `${table ? `\ufeff${opened.heading}\n` : ''}${lines.join('\n')}\n`;
    const address = URL.createObjectURL(new Blob([body], { type: table ? 'text/csv' : 'application/x-ndjson' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${texts.downloadName}.${table ? 'csv' : 'jsonl'}`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Card>
      <CardHeader
        title={texts.rejectedTitle(refused.length)}
        note={refused.length > mostShown ? `${texts.rejectedNote} ${texts.shownFirst(mostShown)}` : texts.rejectedNote}
        actions={
          <Button variant="secondary" onClick={download}>
            <Icon name="download" /> {texts.download}
          </Button>
        }
      />
      <CardBody>
        <Table stacked label={texts.rejectedTitle(refused.length)}>
          <thead>
            <tr>
              <HeadCell className="text-right">{texts.line}</HeadCell>
              <HeadCell>{texts.why}</HeadCell>
              <HeadCell>{texts.content}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, mostShown).map((one) => (
              <tr key={one.line}>
                <NumberCell data-label={texts.line}>{formatNumber(one.line, locale)}</NumberCell>
                <Cell data-label={texts.why} className="min-w-56">
                  {one.why}
                </Cell>
                <Cell data-label={texts.content} className="font-mono text-xs break-all text-muted-foreground">
                  {one.raw.slice(0, longestShown)}
                  {one.raw.length > longestShown ? '…' : ''}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </CardBody>
    </Card>
  );
}
