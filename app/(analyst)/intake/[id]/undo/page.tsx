import type { Metadata } from 'next';
import { currentLocale, requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody } from '@/app/_ui/card';
import { ConfirmForm } from '@/app/_ui/confirm-form';
import { DescriptionList } from '@/app/_ui/description-list';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { readIntakeToUndo } from '@/lib/services/posts/read-intake-to-undo';
import { formatDateTime, formatNumber } from '@/lib/strings/format';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { undoTexts } from '@/lib/strings/undo';
import { undoBatch } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: undoTexts[await currentLocale()].title };
}

/** What undoing a batch would take out, and the button that does it. */
export default async function UndoPage({ params, searchParams }: PageProps<'/intake/[id]/undo'>) {
  const { viewer } = await requireViewer('intake.undo');
  const locale = await currentLocale();
  const batch = await shown(readIntakeToUndo(viewer, Number((await params).id)));
  const removed = Number((await searchParams).removed) || 0;
  const texts = undoTexts[locale];
  return (
    <Page width="narrow">
      <PageHeader
        title={texts.title}
        note={texts.note}
        actions={
          <LinkButton href="/intake" variant="secondary">
            <Icon name="chevronLeft" /> {texts.back}
          </LinkButton>
        }
      />
      {removed > 0 ? (
        <Alert kind={batch.left > 0 ? 'warning' : 'success'} live title={texts.removed(removed)} className="mb-4">
          {batch.left > 0 ? texts.goOn(batch.left) : null}
        </Alert>
      ) : null}
      <Card>
        <CardBody className="space-y-5">
          <DescriptionList
            items={[
              [texts.started, formatDateTime(batch.startedAt, locale)],
              ...(batch.fileName ? [[texts.file, batch.fileName] as const] : []),
              [texts.door, [intakePageTexts[locale].doors[batch.door], batch.sentBy].filter(Boolean).join(' · ')],
              [texts.added, formatNumber(batch.added, locale)],
              [texts.left, formatNumber(batch.left, locale)],
              [texts.corrected, formatNumber(batch.corrected, locale)],
              ...(batch.undoneAt ? [[texts.undone, formatDateTime(batch.undoneAt, locale)] as const] : []),
            ]}
          />
          {batch.isRunning ? <Alert kind="warning" title={texts.running} /> : null}
          {!batch.isRunning && !batch.canUndo ? <p className="text-sm text-muted-foreground">{texts.nothing}</p> : null}
          {batch.canUndo ? (
            <>
              {batch.corrected > 0 ? <Alert kind="warning" title={texts.correctedNote(batch.corrected)} /> : null}
              <p className="text-sm text-muted-foreground">{batch.isToldWhole ? texts.whole : texts.notWhole}</p>
              <ConfirmForm
                action={undoBatch}
                hidden={{ id: String(batch.id) }}
                label={texts.submit(batch.left)}
                sure={texts.sure(batch.left)}
                destructive
              />
            </>
          ) : null}
        </CardBody>
      </Card>
    </Page>
  );
}
