import { type ImportView, importViewSchema } from '@/lib/bundle/import-view';
import { err, ok, type Result } from '@/lib/result';
import { sentenceIn } from './use-estimate';

/** Small enough for a slow line to pass in a few minutes, which is as long as a server waits for one request. */
const pieceBytes = 16 * 1024 * 1024;
const tries = 5;

/**
 * Sends a bundle to the studio in pieces, each again after a cut connection. `onView` hears of every piece that has come.
 * Ends soon after `signal` aborts. Errors are sentences for people.
 */
export async function sendFile(
  file: File,
  onView: (view: ImportView) => void,
  signal: AbortSignal,
): Promise<Result<ImportView, string>> {
  const announced = await request('/api/import', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: file.name, bytes: file.size }),
  });
  if (!announced.ok) return announced;
  let view = announced.value;
  let failures = 0;
  while (view.state === 'receiving' && !signal.aborted) {
    onView(view);
    const piece = file.slice(view.received, view.received + pieceBytes);
    const sent = await request(`/api/import/${view.id}?at=${view.received}`, {
      method: 'PUT',
      body: piece,
      signal,
    });
    failures = sent.ok ? 0 : failures + 1;
    if (!sent.ok && (signal.aborted || failures >= tries)) return sent;
    if (!sent.ok) await new Promise((resolve) => setTimeout(resolve, 1000 * failures));
    // After a failure the studio knows best how much has come.
    const next = sent.ok ? sent : await askImport(view.id);
    if (next.ok) view = next.value;
  }
  return ok(view);
}

export const askImport = (id: string): Promise<Result<ImportView, string>> =>
  request(`/api/import/${id}`, {});

/** Stops an import, or forgets the report of one that is over. */
export const endImport = (id: string): Promise<Result<ImportView, string>> =>
  request(`/api/import/${id}`, { method: 'DELETE' });

async function request(path: string, init: RequestInit): Promise<Result<ImportView, string>> {
  try {
    const response = await fetch(path, init);
    const answer: unknown = await response.json();
    const view = importViewSchema.safeParse(answer);
    if (response.ok && view.success) return ok(view.data);
    return err(sentenceIn(answer) ?? `The studio answered with an error (${response.status}).`);
  } catch {
    return err('The studio could not be reached, or the file can no longer be read. Choose it again.');
  }
}
