import { readReferences } from '@/app/(studio)/gallery/[id]/read-references';
import type { SettingsAnswer } from '@/components/gallery/lightbox/settings-answer';
import { settingsRows } from '@/components/gallery/result/settings-rows';
import { route } from '@/lib/entry/route';
import { findModel } from '@/lib/models/catalog';
import { promptOf } from '@/lib/models/roles';
import { findGeneration, noSuchGeneration } from '../../find-generation';

export const dynamic = 'force-dynamic';

/** One generation's settings as its page shows them: the model's labels, what differs from its defaults. */
export const GET = route<[{ params: Promise<{ id: string }> }]>(
  'make',
  async (studio, _request, { params }) => {
    const generation = await findGeneration(studio, (await params).id);
    if (!generation) return noSuchGeneration();
    const { id, settings } = generation;
    const spec = findModel(settings.model);
    const references = await readReferences(studio, settings.params);
    const answer: SettingsAnswer = {
      prompt: promptOf(spec, settings),
      rows: settingsRows(spec, settings.params, (hash) => references.get(hash)),
      createHref: spec ? `/create/${spec.slug}?from=${id}` : null,
    };
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
  },
);
