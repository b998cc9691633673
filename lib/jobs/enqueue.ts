import { v7 as newId } from 'uuid';
import { hashOfRef } from '@/lib/models/image-ref';
import type { Settings } from '@/lib/models/settings';
import { expectedSize } from '@/lib/models/size';
import type { ModelSpec } from '@/lib/models/spec';
import { variations } from '@/lib/models/variations';
import type { NewGeneration } from '@/lib/store/contract';
import type { Runner } from './contract';
import { forecast } from './forecast';
import type { Work } from './work';

/** Writes a run: `count` generations with seeds upwards from the first, of each prompt. */
export async function enqueue(
  work: Work,
  { owner, runId, settings, count, prompts, origin, unlessKnown = false }: Parameters<Runner['enqueue']>[0],
): ReturnType<Runner['enqueue']> {
  const spec = work.findModel(settings.model);
  if (!spec) throw new Error(`No model ${settings.model} in the catalogue`);
  learnAhead(work);
  const [expected, size] = await Promise.all([
    forecast(work, spec.slug),
    firstReference(spec, settings, work).then((image) => expectedSize(spec, settings.params, image)),
  ]);
  const createdAt = work.clock.now();
  const rows = variations(spec, settings, count, prompts).map(
    (variation, runIndex): NewGeneration => ({
      id: newId(),
      owner,
      runId,
      runIndex,
      settings: variation,
      provider: work.provider,
      createdAt,
      expectedSeconds: expected.seconds,
      expectedWidth: size.width,
      expectedHeight: size.height,
      estimateUsd: expected.usd,
      ...(origin && { origin }),
    }),
  );
  return work.store.generations.insert(rows, { unlessKnown });
}

/** What the submit will ask for is found out while the run is being written. Its own asking deals with the answers. */
function learnAhead(work: Work): void {
  void work.disk.hasRoom().catch(() => {});
  void work.balance.current();
}

async function firstReference(spec: ModelSpec, { params }: Settings, work: Work) {
  const images = spec.params.find((param) => param.kind === 'images');
  const refs = images && params[images.key];
  const hash = Array.isArray(refs) && refs[0] !== undefined ? hashOfRef(refs[0]) : undefined;
  return hash === undefined ? undefined : work.store.images.get(hash);
}
