import type { PromptsAnswer } from '@/components/history/prompts-answer';
import { route } from '@/lib/entry/route';
import { findModel } from '@/lib/models/catalog';
import { promptQuery } from './prompt-query';

export const dynamic = 'force-dynamic';

const limit = 40;

/** Prompts that were written before, the newest use first: `?q=<words they have>`. */
export const GET = route('make', async (studio, request) => {
  const query = promptQuery(request.nextUrl.searchParams.get('q') ?? '');
  const { store } = studio;
  const past = await store.gallery.prompts({ query, limit });
  const prompts = await Promise.all(
    past.map(async ({ id, text, model }) => ({
      id,
      text,
      modelName: findModel(model)?.name ?? model,
      image: (await store.generations.get(id))?.images[0] ?? null,
    })),
  );
  const answer: PromptsAnswer = { prompts };
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
});
