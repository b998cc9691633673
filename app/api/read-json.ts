import { readLimited } from '@/lib/images/read-limited';

/** As much as an action takes. Bytes. */
const largestBody = 1024 * 1024;

/** What a request sends as JSON: `value` is undefined for what is none. Undefined for a body of more than 1 MB. */
export async function readJson(request: Request): Promise<{ readonly value: unknown } | undefined> {
  const bytes = await readLimited(request.body ?? new ReadableStream<Uint8Array>(), largestBody);
  if (!bytes) return undefined;
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return { value: undefined };
  }
}
