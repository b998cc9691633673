import { redirect } from 'next/navigation';
import { ownPage } from '@/lib/entry/page';
import { models } from '@/lib/models/catalog';

/** Create without a model: with the one used last, else the first. */
export default async function CreatePage() {
  const studio = await ownPage('make');
  const [last] = await studio.store.generations.page({ limit: 1 });
  const model = models.find(({ slug }) => slug === last?.settings.model) ?? models[0];
  if (!model) throw new Error('The catalogue is empty.');
  redirect(`/create/${model.slug}`);
}
