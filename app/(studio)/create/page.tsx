import { redirect } from 'next/navigation';
import { models } from '@/lib/models/catalog';
import { localOwner, studio } from '@/lib/studio';

/** Create without a model: with the one used last, else the first. */
export default async function CreatePage() {
  const [last] = await studio().store.generations.page({ owner: localOwner, limit: 1 });
  const model = models.find(({ slug }) => slug === last?.settings.model) ?? models[0];
  if (!model) throw new Error('The catalogue is empty.');
  redirect(`/create/${model.slug}`);
}
