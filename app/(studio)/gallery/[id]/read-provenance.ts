import 'server-only';
import { costOf } from '@/app/api/finals/cost-of';
import { findGeneration } from '@/app/api/generations/find-generation';
import { viewOf } from '@/app/api/generations/view-of';
import { mayDiffer } from '@/components/reproduction/may-differ';
import type { OtherModel } from '@/components/reproduction/other-model';
import { type DifferenceRow, differencesOf } from '@/lib/comparison/differences';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { carryParams } from '@/lib/models/carry';
import { findModel, models } from '@/lib/models/catalog';
import type { Settings } from '@/lib/models/settings';
import { expectedSize } from '@/lib/models/size';
import type { ModelSpec } from '@/lib/models/spec';
import type { Generation } from '@/lib/store/contract';

/** What a result was made from, what was made from it, and what it would cost to make it once more. */
export async function readProvenance(studio: OwnStudio, generation: Generation) {
  const spec = findModel(generation.settings.model);
  const [source, made, cost, others] = await Promise.all([
    generation.origin && findGeneration(studio, generation.origin.id),
    studio.store.generations.madeFrom(generation.id),
    costOf(studio, generation.settings.model),
    spec
      ? Promise.all(
          models.filter((model) => model !== spec).map((to) => inOther(studio, generation, spec, to)),
        )
      : [],
  ]);
  return {
    origin:
      source && generation.origin
        ? { kind: generation.origin.kind, view: viewOf(studio, source) }
        : undefined,
    made: made.map((one) => viewOf(studio, one)),
    cost,
    others,
    reasons: spec ? mayDiffer(spec, generation.settings.params, generation.provider) : [],
  };
}

async function inOther(
  studio: OwnStudio,
  { settings }: Generation,
  from: ModelSpec,
  to: ModelSpec,
): Promise<OtherModel> {
  const { params, dropped } = carryParams(from, to, settings.params);
  return {
    slug: to.slug,
    name: to.name,
    cost: await costOf(studio, to.slug),
    dearer: to.price.usd > from.price.usd,
    dropped,
    rows: carriedRows([settings, { model: to.slug, params }]),
  };
}

const shapeKeys = ['model', 'role:width', 'role:height', 'role:aspectRatio'];

/**
 * The settings of a draft beside those of its final. Models say in different ways what shape a picture has, so that the
 * sizes are compared; settings the final does not have are left out.
 */
function carriedRows(pair: readonly [Settings, Settings]): readonly DifferenceRow[] {
  const rows = differencesOf(pair, findModel).filter(
    ({ key, values: [, final] }) => !shapeKeys.includes(key) && final !== undefined,
  );
  const texts = pair.map(({ model, params }) => {
    const spec = findModel(model);
    const size = spec && expectedSize(spec, params);
    return size && `${size.width} × ${size.height}`;
  });
  const equal = texts[0] === texts[1];
  return [{ key: 'size', label: 'Size', values: texts, texts, equal }, ...rows];
}
