import 'server-only';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { carryPart } from '@/lib/models/carry';
import { findModel } from '@/lib/models/catalog';
import type { Params, Settings } from '@/lib/models/settings';
import { paramKeys } from '@/lib/models/spec';
import { err, ok } from '@/lib/result';
import type { ActionResult } from './action-result';

interface PresetFor {
  readonly id: string;
  readonly name: string;
  /** As it is kept. */
  readonly settings: Settings;
  readonly modelName: string;
  /** What it puts into the form of the model that was asked for. */
  readonly params: Params;
  /** Labels of what cannot be carried to that model. */
  readonly dropped: readonly string[];
}

/** Presets by name, carried to a model by role. */
export async function presetsFor(
  { model }: { model: string },
  studio: OwnStudio,
): Promise<ActionResult<readonly PresetFor[]>> {
  const to = findModel(model);
  if (!to) return err({ kind: 'notFound' });
  const known = new Set(to.params.flatMap(paramKeys));
  const presets = await studio.store.presets.list();
  return ok(
    presets.map(({ id, name, model: slug, params }) => {
      const from = findModel(slug);
      const settings = { model: slug, params };
      // Of a model that has left the catalogue nobody knows what its settings meant.
      const carried = from ? carryPart(from, to, params) : { params: {}, dropped: Object.keys(params) };
      const taken = Object.entries(carried.params).filter(([key]) => known.has(key));
      const gone = Object.keys(carried.params).filter((key) => !known.has(key));
      return {
        id,
        name,
        settings,
        modelName: from?.name ?? slug,
        params: Object.fromEntries(taken),
        dropped: [...carried.dropped, ...gone],
      };
    }),
  );
}
