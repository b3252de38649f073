'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useTransition } from 'react';

type FilterFormProps = { path: string; loading: string; children: ReactNode };

/** Sends the form as an address without its empty fields, several places as one part of it, and without loading the page anew. */
export function FilterForm({ path, loading, children }: FilterFormProps) {
  const router = useRouter();
  const [busy, start] = useTransition();

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value !== '') query.set(name, [...query.getAll(name), value].join(','));
    }
    if (query.get('period') !== 'custom') {
      query.delete('from');
      query.delete('to');
    }
    start(() => router.push(`${path}?${query}`, { scroll: false }));
  }

  return (
    <form action={path} method="get" onSubmit={send} aria-busy={busy} className="board-form">
      {children}
      <span role="status" className="sr-only">
        {busy ? loading : ''}
      </span>
    </form>
  );
}
