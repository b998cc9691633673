import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { promote, reproduce } from '@/app/actions/reproduce';
import { findGeneration } from '@/app/api/generations/find-generation';
import { viewOf } from '@/app/api/generations/view-of';
import { CompareWith } from '@/components/compare/entry/compare-with';
import { CodeTabs } from '@/components/gallery/result/code-tabs';
import { ResultView } from '@/components/gallery/result/result-view';
import { settingsRows } from '@/components/gallery/result/settings-rows';
import { SettingsTable } from '@/components/gallery/result/settings-table';
import { shorten } from '@/components/generation/format';
import { MoreUses } from '@/components/reproduction/more-uses';
import { Relatives } from '@/components/reproduction/relatives';
import { ReproductionPanel } from '@/components/reproduction/reproduction-panel';
import { ownPage } from '@/lib/entry/page';
import { findModel } from '@/lib/models/catalog';
import { promptOf, valueByRole } from '@/lib/models/roles';
import { snippets } from '@/lib/models/snippets';
import { paramKeys } from '@/lib/models/spec';
import { generationActions } from '../../generation-actions';
import { newestChange } from '../../newest-change';
import { collectionsOf } from './collections-of';
import { readProvenance } from './read-provenance';
import { readReferences } from './read-references';

type Props = Readonly<{ params: Promise<{ id: string }> }>;

// The page and its title ask for the same row.
const load = cache(async (id: string) => {
  await newestChange();
  return findGeneration(await ownPage('make'), id);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const generation = await load((await params).id);
  if (!generation) return { title: 'Not found' };
  const prompt = promptOf(findModel(generation.settings.model), generation.settings);
  return { title: shorten(prompt, 60) || 'Result' };
}

export default async function ResultPage({ params }: Props) {
  const generation = await load((await params).id);
  if (!generation) notFound();
  const studio = await ownPage('make');
  const { id, settings } = generation;
  const spec = findModel(settings.model);
  const [references, provenance] = await Promise.all([
    readReferences(studio, settings.params),
    readProvenance(studio, generation),
  ]);
  const { SEGMIND_API_URL: apiUrl, SEGMIND_UPLOAD_URL: uploadUrl } = studio.env;
  const seed = spec && valueByRole(spec, 'seed', settings.params);
  return (
    <ResultView
      // A retry of the row keeps the id; another result is another page.
      key={id}
      initial={viewOf(studio, generation)}
      actions={generationActions}
      collections={await collectionsOf(studio, id)}
      prompt={promptOf(spec, settings)}
      labels={Object.fromEntries(
        spec?.params.flatMap((param) => paramKeys(param).map((key) => [key, param.label])) ?? [],
      )}
      createHref={spec && `/create/${spec.slug}?from=${id}`}
      moreUses={
        spec ? (
          <MoreUses
            id={id}
            createHref={`/create/${spec.slug}?from=${id}`}
            hasSeed={typeof seed === 'number'}
            succeeded={generation.state === 'succeeded'}
            others={provenance.others}
            promote={promote}
          />
        ) : null
      }
      relatives={
        <>
          <Relatives id={id} origin={provenance.origin} made={provenance.made} />
          <CompareWith
            initial={viewOf(studio, generation)}
            origin={provenance.origin?.view}
            made={provenance.made}
          />
        </>
      }
      reproduction={
        spec ? (
          <ReproductionPanel
            initial={viewOf(studio, generation)}
            original={provenance.origin?.kind === 'reproduction' ? provenance.origin.view : undefined}
            made={provenance.made}
            cost={provenance.cost}
            reasons={provenance.reasons}
            reproduce={reproduce}
          />
        ) : null
      }
      modelHref={spec && `/create/${spec.slug}`}
      fileName={[settings.model, seed, id.slice(-8)].filter((part) => part !== undefined).join('-')}
      settings={<SettingsTable rows={settingsRows(spec, settings.params, (hash) => references.get(hash))} />}
      code={
        spec ? (
          <CodeTabs
            snippets={snippets(spec, settings.params, {
              apiUrl,
              uploadUrl,
              formatOf: (hash) => references.get(hash)?.format,
            })}
          />
        ) : null
      }
    />
  );
}
