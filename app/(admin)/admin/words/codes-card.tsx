import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { type OwnKind, ownCodes, ownKinds, ownWeights } from '@/lib/domain/own-words/own-word';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

/** What can be written into the columns of a table of own keywords: of each kind its codes with their names, and its weights. */
export function CodesCard({ locale }: { locale: Locale }) {
  const texts = ownWordsTexts[locale];
  return (
    <Card>
      <CardHeader title={texts.codes} note={texts.codesNote} />
      <CardBody>
        <div className="grid gap-6 md:grid-cols-3">
          {ownKinds.map((kind) => (
            <section key={kind}>
              <h3 className="font-medium">{texts.kinds[kind]}</h3>
              <ul className="mt-2 space-y-1.5 text-sm">
                {ownCodes[kind].map((code) => (
                  <li key={code} className="pl-4 -indent-4">
                    <code className="indent-0 rounded-sm bg-muted px-1 py-0.5 font-mono text-[0.85em] break-words">
                      {code}
                    </code>{' '}
                    {nameOf(kind, code, locale)}
                  </li>
                ))}
              </ul>
              {ownWeights[kind].length > 0 ? (
                <p className="mt-2 text-sm text-muted-foreground">
                  {texts.weights(ownWeights[kind].map((weight) => formatNumber(weight, locale)))}
                </p>
              ) : null}
            </section>
          ))}
        </div>
      </CardBody>
    </Card>
  );
}

function nameOf(kind: OwnKind, code: string, locale: Locale): string {
  const { topics, sentiments, flags } = vocabularyTexts[locale];
  if (kind === 'topic') return topics[code as keyof typeof topics];
  if (kind === 'sentiment') return sentiments[code as keyof typeof sentiments];
  return flags[code as keyof typeof flags].name;
}
