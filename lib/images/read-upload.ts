import * as z from 'zod';
import { err, ok, type Result } from '@/lib/result';
import { readLimited } from './read-limited';

/** What somebody wants to keep: a file, an address to fetch from, or a picture that is here already. */
export type Upload =
  | { readonly from: 'file'; readonly bytes: Uint8Array }
  | { readonly from: 'url'; readonly url: string }
  | { readonly from: 'gallery'; readonly hash: string };

export interface UploadRefusal {
  readonly status: 400 | 413 | 415;
  readonly error: string;
}

const jsonSchema = z.union([
  z.strictObject({ url: z.string().trim().min(1).max(4096) }),
  z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
]);

/** Room for the boundaries and headers around the file. */
const formOverhead = 16 * 1024;

const form = /^multipart\/form-data\b/i;
const typeOf = (request: Request): string => request.headers.get('content-type') ?? '';

/** Reads the body of an upload, never more than `limit` bytes of file. */
export async function readUpload(request: Request, limit: number): Promise<Result<Upload, UploadRefusal>> {
  const type = typeOf(request);
  if (/^application\/json\b/i.test(type)) return readJson(request);
  if (!form.test(type))
    return err({ status: 415, error: 'Send an image file as form data, or JSON with a url.' });
  const file = await readFile(request, limit);
  return file.ok ? ok({ from: 'file', bytes: file.value }) : file;
}

/** Reads the file of a form, never more than `limit` bytes of it. */
export async function readFile(request: Request, limit: number): Promise<Result<Uint8Array, UploadRefusal>> {
  const type = typeOf(request);
  if (!form.test(type)) return err({ status: 415, error: 'Send an image file as form data.' });
  const tooLarge = err<UploadRefusal>({
    status: 413,
    error: `This image is larger than ${Math.floor(limit / 1_000_000)} MB. Choose a smaller one.`,
  });
  // `request.formData()` would take in everything first.
  const body = await readBody(request, limit + formOverhead);
  if (!body) return tooLarge;
  const file = await fileIn(body, type);
  if (!file) return err({ status: 400, error: 'No image file was sent.' });
  if (file.size > limit) return tooLarge;
  if (file.size === 0) return err({ status: 400, error: 'This file is empty.' });
  return ok(new Uint8Array(await file.arrayBuffer()));
}

async function fileIn(body: Uint8Array<ArrayBuffer>, type: string): Promise<File | undefined> {
  try {
    const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
    const file = form.get('file');
    return file instanceof File ? file : undefined;
  } catch {
    return undefined;
  }
}

async function readJson(request: Request): Promise<Result<Upload, UploadRefusal>> {
  const body = await readBody(request, formOverhead);
  const parsed = jsonSchema.safeParse(body && parseJson(body));
  if (!parsed.success)
    return err({ status: 400, error: 'Send an image file as form data, or JSON with a url.' });
  return ok('url' in parsed.data ? { from: 'url', ...parsed.data } : { from: 'gallery', ...parsed.data });
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  return readLimited(chunksOf(request), limit);
}

/** The body as an iterable, which its type does not promise to be. */
async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
