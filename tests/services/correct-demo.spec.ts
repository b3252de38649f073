import { NotSignedIn } from '@/lib/domain/errors';
import { correctDemo } from '@/lib/services/demo/correct-demo';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { demoNames } from '@/lib/strings/demo-sentences';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makeViewer, operatorOf } from '../support/world';

test('The demonstration shows corrections that are right, the same ones however often it is loaded', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const unit = { unitId: analyst.unitId, people: new Map([['chuyenvien', analyst.id]]) };
  const operator = await operatorOf(db, analyst.unitId);
  const [question = 0, complaint = 0, mixed = 0, own = 0] = await addOpinions(
    db,
    operator,
    [
      {
        text: 'Bà con khu phố 3 phường Tân Mỹ hỏi khi nào xong dự án cống thoát nước trên đường số 5.',
        sentiment: 'negative',
      },
      { text: 'Mưa chừng nửa tiếng là đường số 2 ngập tới đầu gối, xe máy chết máy hàng loạt.', topics: ['NGAP'] },
      { text: 'Nhà tui ở phường Tân Mỹ năm nào cũng ngập, tủ lạnh hư, nói hoài không ai nghe.', topics: ['GIACA'] },
      { text: 'Bà con hỏi chuyện khác.', sentiment: 'negative' },
    ].map((wish) => ({ ...wish, source: 'report' }) as const) as Parameters<typeof addOpinions>[2],
  );
  for (let load = 0; load < 2; load++) {
    await correctDemo(unit, db);
    const [isQuestion, isOther] = demoNames.correctionWhy;
    expect(await readOpinion(analyst, question, db)).toMatchObject({
      sentiment: 'neutral',
      corrections: [{ why: isQuestion }],
    });
    expect(await readOpinion(analyst, mixed, db)).toMatchObject({ topics: ['NGAP'], corrections: [{ why: isOther }] });
    for (const id of [complaint, own]) expect((await readOpinion(analyst, id, db)).corrections).toEqual([]);
  }
});

test('Without its analyst the demonstration may not be corrected', async ({ db }) => {
  const unit = { unitId: 'none', people: new Map<string, string>() };
  await expect(correctDemo(unit, db)).rejects.toThrow(NotSignedIn);
});
