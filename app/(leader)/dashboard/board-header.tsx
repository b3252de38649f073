import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';

export function BoardTitle({ unitName, locale }: { unitName: string; locale: Locale }) {
  return (
    <div className="min-w-0">
      <h1 className="text-2xl font-semibold tracking-tight">{dashboardTexts[locale].title}</h1>
      <p className="text-sm text-muted-foreground">{unitName}</p>
    </div>
  );
}
