import type { ModelSpec } from '@/lib/models/spec';
import { err, ok, type Result } from '@/lib/result';
import { fitDocument } from './fit-document';
import { type Fitted, fitFacts } from './fit-facts';
import type { FoundSettings } from './found-settings';
import { type MetadataProblem, metadataProblem } from './metadata-problem';
import { documentIn, readTexts } from './read-texts';
import { settingsOfDocument } from './settings-document';
import { readA1111 } from './sources/a1111';
import { readComfyUi } from './sources/comfyui';
import type { Facts } from './sources/facts';
import { readInvokeAi } from './sources/invokeai';
import { readRetiredModel } from './sources/retired-model';
import { readSwarmUi } from './sources/swarmui';
import { tellable } from './tellable';
import type { Texts } from './texts';

/** The surest first: a text that names its values says more than a graph that has to be understood. */
const readers: readonly {
  readonly source: FoundSettings['source'];
  readonly read: (texts: Texts) => Facts | undefined;
}[] = [
  { source: 'swarmui', read: readSwarmUi },
  { source: 'invokeai', read: readInvokeAi },
  { source: 'a1111', read: readA1111 },
  { source: 'comfyui', read: readComfyUi },
];

/**
 * The settings a picture was made with, for one of these models: its own where the file is ours, else the one that takes
 * most of them. What it cannot take is in `leftOver`.
 */
export function readSettings(
  bytes: Uint8Array,
  models: readonly ModelSpec[],
): Result<FoundSettings, MetadataProblem> {
  const texts = readTexts(bytes);
  if (!texts.ok) return texts;
  const document = documentIn(texts.value);
  const settings = document === undefined ? undefined : settingsOfDocument(document);
  if (settings) {
    const spec = models.find(({ slug }) => slug === settings.model);
    const found = spec
      ? fitDocument(settings, spec)
      : fitBest('proofsheet', readRetiredModel(settings), models);
    if (found) return ok(tellable(found));
  }
  for (const { source, read } of readers) {
    const facts = read(texts.value);
    const found = facts && Object.keys(facts.values).length > 0 ? fitBest(source, facts, models) : undefined;
    if (found) return ok(tellable(found));
  }
  return err(metadataProblem.noSettings());
}

function fitBest(
  source: FoundSettings['source'],
  facts: Facts,
  models: readonly ModelSpec[],
): FoundSettings | undefined {
  const fits = models.map((spec): Fitted & { spec: ModelSpec } => ({ spec, ...fitFacts(facts, spec) }));
  // The first of equals, so the order of the catalogue decides.
  const [best] = fits.toSorted((a, b) => a.lost - b.lost);
  if (!best) return undefined;
  const { spec, params, leftOver } = best;
  return { settings: { model: spec.slug, params }, source, exact: false, leftOver: [...leftOver] };
}
