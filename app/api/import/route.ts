import * as z from 'zod';
import { route } from '@/lib/entry/route';
import { err } from '@/lib/result';
import { chunksOf, importAnswer } from './import-answer';

export const dynamic = 'force-dynamic';

/** More than any name of a file. Bytes. */
const mostJson = 10_000;
const fileSchema = z.object({ name: z.string().max(500), bytes: z.int().min(1) });

/**
 * Begins an import. With JSON `{ name, bytes }` it only makes place, and the file comes in pieces (PUT); with the zip itself as
 * the body, as from curl, it is taken in one go.
 */
export const POST = route('make', async (studio, request) => {
  const { imports } = studio;
  if (/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    const short = Number(request.headers.get('content-length') ?? Number.NaN) <= mostJson;
    const file = fileSchema.safeParse(short ? await request.json().catch(() => undefined) : undefined);
    if (!file.success)
      return Response.json({ error: 'Send the name and the size of a file.' }, { status: 400 });
    return importAnswer(() => imports.announce(file.data), 201);
  }
  const bytes = Number(request.headers.get('content-length'));
  if (!Number.isInteger(bytes) || bytes < 1) {
    return Response.json({ error: 'Send a bundle, with its length.' }, { status: 411 });
  }
  return importAnswer(async () => {
    const announced = await imports.announce({ name: 'bundle.zip', bytes });
    if (!announced.ok) return announced;
    const { id } = announced.value;
    const received = await imports.receive(id, 0, chunksOf(request)).catch(async (error: unknown) => {
      // Whoever broke off does not know its id and cannot send the rest.
      await imports.cancel(id);
      throw error;
    });
    if (received.ok && received.value.state === 'receiving') {
      await imports.cancel(id);
      return err({ status: 409, sentence: 'The bundle did not come completely.' });
    }
    return received;
  }, 202);
});

/** The imports that are known, the newest first. */
export const GET = route('make', async (studio) => {
  const imports = await studio.imports.list();
  return Response.json({ imports }, { headers: { 'Cache-Control': 'no-store' } });
});
