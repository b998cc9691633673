import 'server-only';
import type { BuilderStart } from '@/components/compare/builder/start';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { findModel } from '@/lib/models/catalog';
import { settingsFor } from '../../create/[model]/read-start';

/** What the address asks the page to begin with: `?from=<generation>`, or `?models=<slug>&models=<slug>`. */
export async function readStart(studio: OwnStudio, query: URLSearchParams): Promise<BuilderStart> {
  const from = query.get('from');
  if (from !== null) return fromResult(studio, from);
  const models = query.getAll('models').filter((slug) => findModel(slug));
  return models.length > 0 ? { kind: 'models', models } : { kind: 'fresh' };
}

async function fromResult(studio: OwnStudio, id: string): Promise<BuilderStart> {
  const generation = await studio.store.generations.get(id);
  const spec = generation ? findModel(generation.settings.model) : undefined;
  if (!generation || !spec) return { kind: 'missing' };
  return { kind: 'result', model: spec.slug, ...settingsFor(spec, generation) };
}
