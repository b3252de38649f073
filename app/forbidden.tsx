import { shellTexts } from '@/lib/strings/shell';
import { currentLocale } from './_session/preferences';
import { LinkButton } from './_ui/button';
import { EmptyState } from './_ui/empty-state';
import { Page } from './_ui/page-header';

export default async function ForbiddenPage() {
  const texts = shellTexts[await currentLocale()];
  return (
    <Page width="narrow">
      <EmptyState
        icon="lock"
        wholePage
        title={texts.forbiddenTitle}
        actions={<LinkButton href="/">{texts.home}</LinkButton>}
      >
        {texts.forbiddenBody}
      </EmptyState>
    </Page>
  );
}
