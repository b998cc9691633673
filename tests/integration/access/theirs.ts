import sharp from 'sharp';
import { v4 as uuid } from 'uuid';
import { createCollection } from '@/app/actions/collections';
import { castVote, compareResults, startComparison } from '@/app/actions/comparisons';
import { collect, mark, tag, trash } from '@/app/actions/curation';
import { savePreset } from '@/app/actions/presets';
import { saveSearch } from '@/app/actions/searches';
import { createShare, revokeShare } from '@/app/actions/shares';
import type { Access } from '@/lib/access/access';
import type { Plan } from '@/lib/comparison/plan';
import { ownStudio } from '@/lib/entry/own-studio';
import { keepImage } from '@/lib/images/keep-image';
import { models } from '@/lib/models/catalog';
import { defaultParams } from '@/lib/models/defaults';
import type { Result } from '@/lib/result';
import { studio } from '@/lib/studio';
import { exampleSettings } from '../../support/runner-fixture';
import { finished } from '../../support/seed-shares';

/** In every text of the member's, and nowhere else. */
export const word = 'quokka';

/** Fills the studio of the member, whose request is the one that is under way. */
export async function fill(access: Access) {
  const own = ownStudio(studio(), access);
  const picture = async (background: string): Promise<string> => {
    const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
      .png()
      .toBuffer();
    return value(await keepImage(own, bytes, Date.now())).hash;
  };
  const [image, reference] = [await picture('#c63'), await picture('#36c')];
  const record = await own.store.images.get(image);
  if (!record) throw new Error('The picture was not kept.');

  const [draft, ...dearer] = [...models].sort((a, b) => a.price.usd - b.price.usd);
  if (!draft) throw new Error('The catalogue is empty.');
  const [result, second, trashed, again] = [uuid(), uuid(), uuid(), uuid()];
  const verification = {
    at: 1,
    by: again,
    verdict: 'pixels',
    image: 0,
    ssim: 1,
    differingPixels: 0,
  } as const;
  const results = [result, second, trashed, again].map((id, seed) => ({
    ...finished,
    id,
    runId: uuid(),
    settings: { model: draft.slug, params: { ...defaultParams(draft), prompt: `a ${word}`, seed } },
    images: [record],
    verification: id === result ? verification : null,
  }));
  await own.store.generations.adopt(results);
  await trash({ target: { ids: [trashed] }, input: {} });
  await tag({ target: { ids: [result] }, input: { add: [word], remove: [] } });
  const { undo } = value(await mark({ target: { ids: [result] }, input: { favourite: true } }));

  const collection = value(await createCollection({ name: `${word}s` })).id;
  await collect({ target: { ids: [result] }, input: { collectionId: collection, how: 'add' } });
  const comparison = uuid();
  value(await compareResults({ id: comparison, ids: [result, second], title: `${word}s` }));
  const vote = uuid();
  value(await castVote({ id: comparison, vote: { id: vote, left: result, right: second, choice: 'tie' } }));
  const planned = uuid();
  const axis = { kind: 'values', key: 'role:seed', label: 'Seed', values: [11, 12] } as const;
  const plan = { models: [exampleSettings(`a planned ${word}`)], axes: [axis] } satisfies Plan;
  value(await startComparison({ id: planned, plan, told: { pictures: 2 } }));

  const search = value(await saveSearch({ name: `${word}s`, text: word })).id;
  const preset = value(await savePreset({ name: `${word}s`, settings: plan.models[0] })).id;
  const link = {
    subject: { kind: 'results', ids: [result] },
    level: 'references',
    original: true,
    title: `A ${word}`,
    note: '',
    expires: 'never',
    password: null,
    indexed: false,
    embeddable: true,
  } as const;
  const given = value(await createShare({ ...link, id: uuid() }));
  value(await revokeShare({ id: value(await createShare({ ...link, id: uuid() })).share.id }));
  const announced = value(await own.imports.announce({ name: `${word}.zip`, bytes: 7 }));
  const row = await own.store.generations.get(result);
  return {
    account: access.account?.id ?? '',
    image,
    reference,
    result,
    change: row?.change ?? 0,
    second,
    trashed,
    run: results[0]?.runId ?? '',
    undo,
    tag: word,
    collection,
    comparison,
    vote,
    plan,
    planned,
    dearer: dearer.at(-1)?.slug ?? '',
    search,
    preset,
    share: given.share.id,
    link: given.path,
    shown: given.picture?.split('/').at(-2) ?? '',
    import: announced.id,
  };
}

export function value<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
