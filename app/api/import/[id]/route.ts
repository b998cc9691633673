import { route } from '@/lib/entry/route';
import { err, ok } from '@/lib/result';
import { chunksOf, drain, importAnswer } from '../import-answer';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ id: string }>;
}

const unknown = { status: 404, sentence: 'There is no such import any more.' } as const;

/** How far it has come. */
export const GET = route<[Context]>('make', async (studio, _, { params }) => {
  const { id } = await params;
  return importAnswer(async () => {
    const view = await studio.imports.get(id);
    return view ? ok(view) : err(unknown);
  });
});

/** The next piece of the file, from byte `?at=`. 409 tells where to go on. */
export const PUT = route<[Context]>('make', async (studio, request, { params }) => {
  const { id } = await params;
  const at = Number(new URL(request.url).searchParams.get('at') ?? 0);
  const answer = await importAnswer(() => studio.imports.receive(id, at, chunksOf(request)));
  await drain(request);
  return answer;
});

/** Stops it, or forgets the report of one that is over. */
export const DELETE = route<[Context]>('make', async (studio, _, { params }) => {
  const { id } = await params;
  return importAnswer(async () => {
    const view = await studio.imports.cancel(id);
    return view ? ok(view) : err(unknown);
  });
});
