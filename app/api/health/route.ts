import { checkHealth } from '@/lib/services/system/check-health';

export const dynamic = 'force-dynamic';

/** 200 only when the database answers, else 503; for service managers and load balancers. */
export async function GET(): Promise<Response> {
  const healthy = await checkHealth();
  return Response.json(
    { status: healthy ? 'ok' : 'unavailable' },
    { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
