import 'server-only';
import type { Finals } from '@/components/reproduction/finals-answer';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { carryParams } from '@/lib/models/carry';
import { findModel, models } from '@/lib/models/catalog';
import { findGeneration } from '../generations/find-generation';
import { costOf } from './cost-of';

/** What finals each model could make of these results: of those with a picture whose own model is cheaper. */
export async function finalsOf(studio: OwnStudio, ids: readonly string[]): Promise<readonly Finals[]> {
  const found = await Promise.all(ids.map((id) => findGeneration(studio, id)));
  const drafts = found.flatMap((generation) => {
    if (generation?.state !== 'succeeded' || generation.deletedAt !== null) return [];
    const { id, settings } = generation;
    const from = findModel(settings.model);
    return from ? [{ id, from, params: settings.params }] : [];
  });
  const finals = models.map(async (to) => {
    const own = drafts.filter(({ from }) => to.price.usd > from.price.usd);
    const dropped = own.flatMap(({ from, params }) => carryParams(from, to, params).dropped);
    return {
      model: to.slug,
      name: to.name,
      drafts: own.map(({ id }) => id),
      cost: await costOf(studio, to.slug, own.length),
      dropped: [...new Set(dropped)],
    };
  });
  return (await Promise.all(finals)).filter(({ drafts: own }) => own.length > 0);
}
