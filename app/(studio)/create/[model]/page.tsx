import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { generate } from '@/app/actions/generate';
import { deletePreset, listPresets, renamePreset, savePreset } from '@/app/actions/presets';
import { readBalance } from '@/app/api/balance/read-balance';
import { generationPage } from '@/app/api/generations/generation-page';
import { CreateStudio } from '@/components/create/create-studio';
import { ownPage } from '@/lib/entry/page';
import { findModel, models } from '@/lib/models/catalog';
import { generationActions } from '../../generation-actions';
import { newestChange } from '../../newest-change';
import { readStart } from './read-start';

interface Props {
  params: Promise<{ model: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const shown = 24;
const presetActions = { list: listPresets, save: savePreset, rename: renamePreset, remove: deletePreset };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const spec = findModel((await params).model);
  return { title: spec ? `Create with ${spec.name}` : 'No such model' };
}

export default async function CreateWithModelPage({ params, searchParams }: Props) {
  const spec = findModel((await params).model);
  if (!spec) notFound();
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([key, value]) =>
      [value ?? []].flat().map((item): [string, string] => [key, item]),
    ),
  );
  await newestChange();
  const studio = await ownPage('make');
  const { runner } = studio;
  const [start, forecast, latest, balance, forecasts] = await Promise.all([
    readStart(studio, spec, query),
    runner.forecast(spec.slug),
    generationPage(studio, { limit: shown }),
    readBalance(studio),
    Promise.all(models.map((model) => runner.forecast(model.slug))),
  ]);
  return (
    <CreateStudio
      key={`${spec.slug}?${query}`}
      spec={spec}
      models={models.map(({ slug, name }, index) => ({
        slug,
        name,
        usd: forecasts[index]?.usd ?? 0,
        seconds: forecasts[index]?.seconds ?? 0,
      }))}
      start={start}
      forecast={forecast}
      balance={balance}
      initial={latest.generations}
      generate={generate}
      actions={generationActions}
      presets={presetActions}
    />
  );
}
