import type { NextRequest } from 'next/server';
import type { PicturesAnswer } from '@/components/schema-form/references/pictures-answer';
import { receiveUpload } from '@/lib/images/receive-upload';
import { localOwner, studio } from '@/lib/studio';
import { promptQuery } from '../prompts/prompt-query';
import { choosablePictures } from './choosable-pictures';

// What is recent changes; it is never to be answered from a build or a cache.
export const dynamic = 'force-dynamic';

/** Keeps a reference image: form data with `file`, or JSON with `url` or `hash`. */
export async function POST(request: Request): Promise<Response> {
  const { store, blobs, env } = studio();
  const allowPrivate = env.ALLOW_PRIVATE_URLS === 'true';
  return receiveUpload({ store, blobs }, request, { allowPrivate, at: Date.now() });
}

/** The newest pictures, made here or brought along, to choose a reference image from; or results: `?q=<words of the prompt>`. */
export async function GET(request: NextRequest): Promise<Response> {
  const query = promptQuery(request.nextUrl.searchParams.get('q') ?? '');
  const answer: PicturesAnswer = {
    pictures: await choosablePictures(studio().store, localOwner, query),
  };
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
}
