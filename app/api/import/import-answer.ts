import type { ImportRefusal } from '@/lib/bundle/import/imports';
import type { ImportView } from '@/lib/bundle/import-view';
import type { Result } from '@/lib/result';
import { storageProblem, storageSentence } from '@/lib/store/storage-error';

/** What an import's routes answer: the view, or a sentence. */
export async function importAnswer(
  work: () => Promise<Result<ImportView, ImportRefusal>>,
  status = 200,
): Promise<Response> {
  try {
    const result = await work();
    if (result.ok) return Response.json(result.value, { status, headers: { 'Cache-Control': 'no-store' } });
    const { sentence, received } = result.error;
    return Response.json({ error: sentence, received }, { status: result.error.status });
  } catch (error) {
    const problem = storageProblem(error);
    if (!problem) throw error;
    return Response.json(
      { error: storageSentence(problem) },
      { status: problem === 'storageFull' ? 507 : 503 },
    );
  }
}

/** The body as an iterable, which its type does not promise to be. What is not taken of it can still be read. */
export async function* chunksOf({ body }: Pick<Request, 'body'>): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

/** Twice what the page sends at once. Bytes. */
const mostDrained = 32 * 1024 * 1024;

/** Reads what was not taken of a piece: a browser looks for the answer only when it has sent everything. */
export async function drain(request: Pick<Request, 'body'>): Promise<void> {
  let left = mostDrained;
  try {
    for await (const chunk of chunksOf(request)) {
      left -= chunk.length;
      if (left < 0) return;
    }
  } catch {
    // Whoever sent it is gone, and with them the one who would read the answer.
  }
}
