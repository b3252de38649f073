'use client';

import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import { type RefusedLines as RefusedForm, refusedLines } from '@/lib/domain/intake/refused-lines';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { refusedFileTexts } from '@/lib/strings/intake-files';
import { intakePageTexts } from '@/lib/strings/intake-page';
import type { Opened, Refused } from './use-upload';

type RefusedLinesProps = { refused: readonly Refused[]; opened: Opened | null; locale: Locale };

const mostShown = 100;
const heldMs = 60_000;
const longestShown = 160;

/** The refused lines with why, and all of them as a file to mend. They are only in this page, nowhere else. */
export function RefusedLines({ refused, opened, locale }: RefusedLinesProps) {
  const texts = intakePageTexts[locale];
  const download = async () => {
    const { format, ...came } = opened ?? { format: 'jsonl' as const, heading: null, delimiter: null };
    const form = refusedLines(format, came, refusedFileTexts[locale]);
    const address = URL.createObjectURL(new Blob(await piecesOf(form, refused), { type: form.mediaType }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${texts.downloadName}.${form.extension}`;
    link.click();
    // A browser may begin to take what it was handed only later.
    setTimeout(() => URL.revokeObjectURL(address), heldMs);
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
              <tr key={`${one.sheet ?? ''} ${one.line}`}>
                <NumberCell data-label={texts.line}>
                  {one.sheet === undefined ? '' : `${one.sheet}: `}
                  {formatNumber(one.line, locale)}
                </NumberCell>
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

/** What makes workbooks is fetched when one is asked for. */
async function piecesOf(form: RefusedForm, refused: readonly Refused[]): Promise<BlobPart[]> {
  if (form.extension !== 'xlsx') return [form.begin, ...refused.map(form.line)];
  const { refusedWorkbook } = await import('./refused-workbook');
  return [refusedWorkbook(form, refused)];
}
