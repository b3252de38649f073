import { Alert } from '@/app/_ui/alert';
import type { Locale } from '@/lib/domain/vocabulary';
import type { OpenedAccount } from '@/lib/services/people/import-people';
import { formatNumber } from '@/lib/strings/format';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { shellTexts } from '@/lib/strings/shell';

/** Where people sign in, and its QR code as a path. */
export type Home = { readonly address: string; readonly viewBox: string; readonly path: string };

type SlipsProps = { opened: readonly OpenedAccount[]; home: Home; locale: Locale };

/** One slip for each account, to be printed, cut apart and handed over: eight on a sheet of A4. */
export function Slips({ opened, home, locale }: SlipsProps) {
  const texts = peopleImportTexts[locale];
  return (
    <section aria-label={texts.slips}>
      <div className="mb-5 space-y-3 print:hidden" role="status">
        <Alert kind="success" title={texts.opened(formatNumber(opened.length, locale))}>
          {texts.openedNote}
        </Alert>
        <p className="text-sm text-muted-foreground">{texts.print}</p>
      </div>
      <svg aria-hidden="true" className="absolute size-0">
        <symbol id="home-qr" viewBox={home.viewBox}>
          <rect width="100%" height="100%" fill="#fff" />
          <path d={home.path} fill="#000" shapeRendering="crispEdges" />
        </symbol>
      </svg>
      <ul className="grid gap-3 md:grid-cols-2 print:grid-cols-2 print:gap-0">
        {opened.map((account) => (
          <li
            key={account.username}
            className="flex break-inside-avoid gap-4 rounded-md border bg-card p-4 text-sm print:min-h-[66mm] print:rounded-none print:border-dashed print:bg-white"
          >
            <div className="min-w-0 flex-1 space-y-1.5">
              <p className="text-xs text-muted-foreground">
                {shellTexts[locale].product} · {account.unitName}
              </p>
              <p className="text-base font-semibold">{account.name}</p>
              <Line label={texts.address}>{home.address}</Line>
              <Line label={peopleTexts[locale].username}>{account.username}</Line>
              <Line label={peopleTexts[locale].oneTimePassword}>{account.oneTimePassword}</Line>
              <p className="text-xs text-muted-foreground">{texts.slipHint}</p>
            </div>
            <svg role="img" aria-label={texts.qr} className="size-24 shrink-0 border print:size-[28mm]">
              <use href="#home-qr" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ label, children }: { label: string; children: string }) {
  return (
    <p>
      <span className="block text-xs text-muted-foreground">{label}</span>
      <code className="font-mono break-all">{children}</code>
    </p>
  );
}
