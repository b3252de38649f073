/** What somebody wrote and has not sent, by field. */
export type Draft = Readonly<Record<string, string>>;

type Kept = { readonly values: Draft; readonly writtenAt: number };

const prefix = 'nghe-dan-';
const draftName = (owner: string) => `${prefix}report-${owner}`;
const sentName = (owner: string) => `${prefix}sent-${owner}`;
/** How long a shared phone may hold words nobody sent. */
const longestMs = 30 * 24 * 60 * 60 * 1000;

/** The person's own draft. Drafts that lay too long are dropped first, other people's too. */
export function readDraft(owner: string, now = Date.now()): Draft | null {
  dropOld(now);
  return read(draftName(owner))?.values ?? null;
}

export function writeDraft(owner: string, values: Draft | null, now = Date.now()): void {
  write(draftName(owner), values && { values, writtenAt: now });
}

/** The client id this browser sent last, not to be used for another report when the browser goes back to the form. */
export function lastSent(owner: string): string | undefined {
  return read(sentName(owner))?.values.clientId;
}

export function rememberSent(owner: string, clientId: string, now = Date.now()): void {
  write(sentName(owner), { values: { clientId }, writtenAt: now });
}

/** Nothing of the person stays in this browser, and tabs that are still open keep nothing more of theirs. */
export function forgetPerson(owner: string): void {
  tabs()?.postMessage(owner);
  write(draftName(owner), null);
  write(sentName(owner), null);
}

/** Calls `then` when the person signs out in another tab. */
export function whenForgotten(owner: string, then: () => void): void {
  tabs()?.addEventListener('message', ({ data }) => {
    if (data === owner) then();
  });
}

/** What the tabs of this browser tell one another; nothing where there is no such thing. */
function tabs(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${prefix}sign-out`);
}

function dropOld(now: number): void {
  try {
    const ours = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
    for (const name of ours) if (!(now - (read(name)?.writtenAt ?? 0) < longestMs)) write(name, null);
  } catch {
    // Storage may be switched off; the form works without it.
  }
}

function read(name: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    const isOurs = typeof kept === 'object' && kept !== null && 'values' in kept && 'writtenAt' in kept;
    return isOurs && typeof kept.values === 'object' && kept.values !== null ? (kept as Kept) : null;
  } catch {
    return null;
  }
}

function write(name: string, kept: Kept | null): void {
  try {
    if (kept) localStorage.setItem(name, JSON.stringify(kept));
    else localStorage.removeItem(name);
  } catch {
    // Storage may be full or switched off; the form works without it.
  }
}
