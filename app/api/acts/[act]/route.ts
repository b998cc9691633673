import * as acts from '@/app/actions/curation';
import { route } from '@/lib/entry/route';
import { readJson } from '../../read-json';

export const dynamic = 'force-dynamic';

const long = new Map<string, (input: unknown) => Promise<unknown>>(
  Object.entries({
    mark: acts.mark,
    tag: acts.tag,
    collect: acts.collect,
    trash: acts.trash,
    restore: acts.restore,
    undo: acts.undo,
    emptyTrash: acts.emptyTrash,
  }),
);

/**
 * The acts on pictures that may take a minute: input and answer are those of the server action of that name, of which a
 * browser sends the next only when it has the answer to the last.
 */
export const POST = route<[{ params: Promise<{ act: string }> }]>('make', async (_, request, { params }) => {
  const act = long.get((await params).act);
  if (!act) return Response.json({ error: 'There is no such act.' }, { status: 404 });
  const body = await readJson(request);
  if (!body) return Response.json({ error: 'That is more than an act takes.' }, { status: 413 });
  return Response.json(await act(body.value), { headers: { 'Cache-Control': 'no-store' } });
});
