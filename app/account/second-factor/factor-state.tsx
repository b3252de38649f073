import { Badge } from '@/app/_ui/badge';
import type { Locale } from '@/lib/domain/vocabulary';
import { secondFactorTexts } from '@/lib/strings/second-factor';

export function FactorState({ locale, isOn }: { locale: Locale; isOn: boolean }) {
  const texts = secondFactorTexts[locale];
  return (
    <Badge tone={isOn ? 'positive' : 'plain'} icon={isOn ? 'check' : undefined}>
      {isOn ? texts.on : texts.off}
    </Badge>
  );
}
