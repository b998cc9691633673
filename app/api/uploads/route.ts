import type { PicturesAnswer } from '@/components/schema-form/references/pictures-answer';
import { route } from '@/lib/entry/route';
import { receiveUpload } from '@/lib/images/receive-upload';
import { promptQuery } from '../prompts/prompt-query';
import { choosablePictures } from './choosable-pictures';

// What is recent changes; it is never to be answered from a build or a cache.
export const dynamic = 'force-dynamic';

/** Keeps a reference image: form data with `file`, or JSON with `url` or `hash`. */
export const POST = route('make', (studio, request) => {
  const { store, blobs, env } = studio;
  const allowPrivate = env.ALLOW_PRIVATE_URLS === 'true';
  return receiveUpload({ store, blobs }, request, { allowPrivate, at: Date.now() });
});

/** The newest pictures, made here or brought along, to choose a reference image from; or results: `?q=<words of the prompt>`. */
export const GET = route('make', async (studio, request) => {
  const query = promptQuery(request.nextUrl.searchParams.get('q') ?? '');
  const answer: PicturesAnswer = {
    pictures: await choosablePictures(studio.store, query),
  };
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
});
