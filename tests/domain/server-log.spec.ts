import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import type { AnsweredRequest } from '@/lib/services/log/log-request';
import { raw, withServer } from '../support/own-server';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test('every request is told once it is over, with nothing of what was asked with', async () => {
  const told: AnsweredRequest[] = [];
  const onAnswered = (one: AnsweredRequest) => void told.push(one);
  await withServer({ onAnswered }, async ({ url }, seen) => {
    const answer = await fetch(`${url}/opinions/7?q=chị+Lan`, { headers: { 'x-nd-request': 'forged' } });
    const id = answer.headers.get('x-request-id');
    await answer.text();
    await expect.poll(() => told.length).toBe(1);
    expect(id).toMatch(uuid);
    expect(seen[0]?.headers['x-nd-request']).toBe(id);
    await fetch(`${url}/chị-Lan-0901234567`);
    await expect.poll(() => told.length).toBe(2);
    expect(told[0]).toMatchObject({ request: id, method: 'GET', route: '/opinions/[id]', status: 200, whole: true });
    expect(told[0]?.ms).toBeGreaterThanOrEqual(0);
    expect(told[1]).toMatchObject({ route: '(nowhere)', request: expect.stringMatching(uuid) });
    expect(JSON.stringify(told)).not.toMatch(/Lan|0901|forged/);
  });
});

test('what is refused before anything is done is told too, and who leaves before the answer', async () => {
  const told: AnsweredRequest[] = [];
  const onAnswered = (one: AnsweredRequest) => void told.push(one);
  const handle = () => new Promise(() => {});
  await withServer({ onAnswered, handle }, async (server) => {
    await raw(server, 'PUT / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n').heard;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write('GET /dashboard HTTP/1.1\r\nhost: x\r\n\r\n');
    setTimeout(() => socket.destroy(), 100);
    await expect.poll(() => told.length).toBe(2);
    expect(told).toMatchObject([
      { method: 'PUT', route: '/', status: 405, whole: true },
      { method: 'GET', route: '/dashboard', whole: false },
    ]);
  });
});

test('what the framework asks itself is a part of the request it answers', async () => {
  const told: AnsweredRequest[] = [];
  const ids: unknown[] = [];
  let url = '';
  await withServer(
    {
      onAnswered: (one) => void told.push(one),
      handle: async (request, answer) => {
        ids.push(request.headers['x-nd-request']);
        if (request.url === '/report') {
          const own = { 'x-nd-within': String(request.headers['x-nd-within']), 'x-nd-request': String(ids[0]) };
          await fetch(`${url}/my-reports`, { headers: own });
        }
        answer.end('fine');
      },
    },
    async (server) => {
      url = server.url;
      await fetch(`${url}/report`);
      await expect.poll(() => told.length).toBe(1);
      expect(ids).toEqual([told[0]?.request, told[0]?.request]);
    },
  );
});
