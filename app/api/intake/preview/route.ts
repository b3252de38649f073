import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { readBody } from '@/app/api/posts/body';
import { takeOwnPlace } from '@/app/api/posts/own-place';
import { askedInAddress } from '@/lib/domain/input/file-reading';
import { lookAtFile } from '@/lib/services/posts/look-at-file';
import { intakeProblems } from '@/lib/strings/intake';

/** Shows whoever sends a file, or its first part, what it looks like and what its columns are taken for. Nothing is kept. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'post.ingest');
    const giveBack = takeOwnPlace(viewer, request);
    const body = readBody(request);
    try {
      const { reading } = askedInAddress(new URL(request.url).searchParams);
      const looked = await lookAtFile(viewer, { bytes: body.bytes, reading });
      return Response.json(looked, { headers: { 'cache-control': 'no-store' } });
    } finally {
      await body.drain();
      giveBack();
    }
  }, intakeProblems);
}
