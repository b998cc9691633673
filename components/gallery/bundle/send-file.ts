import * as z from 'zod/mini';
import { type ImportView, importViewSchema } from '@/lib/bundle/import-view';
import { err, ok, type Result } from '@/lib/result';
import { outcomeUnknown } from '../../generation/actions';
import { sentenceIn } from './use-estimate';

/** Small enough for a slow line to pass in a few minutes, which is as long as a server waits for one request. */
const pieceBytes = 16 * 1024 * 1024;
const tries = 5;

/**
 * Sends a bundle to the studio in pieces, each again after a cut connection; from where it stopped when a part of the same file
 * is there already. `onView` hears of every piece that has come. Ends soon after `signal` aborts. Errors are sentences for people.
 */
export async function sendFile(
  file: File,
  onView: (view: ImportView) => void,
  signal: AbortSignal,
): Promise<Result<ImportView, string>> {
  const half = await halfOf(file);
  const begun = half ? ok(half) : await announce(file);
  if (!begun.ok) return begun;
  let view = begun.value;
  let failures = 0;
  while (view.state === 'receiving' && !signal.aborted) {
    onView(view);
    const { id, received } = view;
    const body = file.slice(received, received + pieceBytes);
    const sent = await request(`/api/import/${id}?at=${received}`, { method: 'PUT', body, signal });
    // After a failure the studio knows best how much has come.
    const next = sent.ok ? sent : await askImport(id);
    // It may be another window that sends the same file.
    const onward = next.ok && (next.value.received > received || next.value.state !== 'receiving');
    failures = onward ? 0 : failures + 1;
    if (!sent.ok && (signal.aborted || failures >= tries)) return sent;
    if (next.ok) view = next.value;
    if (failures > 0) await new Promise((resolve) => setTimeout(resolve, 1000 * failures));
  }
  return ok(view);
}

const announce = (file: File): Promise<Result<ImportView, string>> =>
  request('/api/import', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: file.name, bytes: file.size }),
  });

const listSchema = z.object({ imports: z.array(importViewSchema) });

/** An import of which a part has come, and which this file goes on with. */
async function halfOf(file: File): Promise<ImportView | undefined> {
  const answer: unknown = await fetch('/api/import').then(
    (response) => response.json(),
    () => undefined,
  );
  return listSchema
    .safeParse(answer)
    .data?.imports.find(
      ({ state, name, bytes }) => state === 'receiving' && file.name.startsWith(name) && bytes === file.size,
    );
}

export const askImport = (id: string): Promise<Result<ImportView, string>> =>
  request(`/api/import/${id}`, {});

/** Stops an import, or forgets the report of one that is over. */
export const endImport = (id: string): Promise<Result<ImportView, string>> =>
  request(`/api/import/${id}`, { method: 'DELETE' }, outcomeUnknown);

const unsent = 'The studio could not be reached, or the file can no longer be read. Choose it again.';

/** `lost` is said where no answer came. */
async function request(path: string, init: RequestInit, lost = unsent): Promise<Result<ImportView, string>> {
  try {
    const response = await fetch(path, init);
    const answer: unknown = await response.json();
    const view = importViewSchema.safeParse(answer);
    if (response.ok && view.success) return ok(view.data);
    return err(sentenceIn(answer) ?? `The studio answered with an error (${response.status}).`);
  } catch {
    return err(lost);
  }
}
