import * as z from 'zod/mini';
import { type ImageView, imageViewSchema } from '@/lib/generation/view';
import { err, ok, type Result } from '@/lib/result';

/** Where a reference image comes from: a file, or an address the studio fetches it from. */
export type PictureSource = { readonly file: File } | { readonly url: string };

/**
 * Has the studio keep a picture. `onProgress` hears the share of the file that has been sent, 0 to 1.
 * Errors are sentences for people.
 */
export function addPicture(
  source: PictureSource,
  onProgress: (share: number) => void,
): Promise<Result<ImageView, string>> {
  return new Promise((resolve) => {
    // XMLHttpRequest, because fetch does not tell how much of an upload has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    request.responseType = 'json';
    request.upload.onprogress = (event) =>
      onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => resolve(readAnswer(request.status, request.response));
    request.onerror = () => resolve(err('The studio could not be reached. Add the picture again.'));
    if ('file' in source) {
      const form = new FormData();
      form.set('file', source.file);
      request.send(form);
    } else {
      request.setRequestHeader('Content-Type', 'application/json');
      request.send(JSON.stringify({ url: source.url }));
    }
  });
}

/** The pictures the studio keeps, newest first. */
export async function recentPictures(): Promise<Result<readonly ImageView[], string>> {
  const failed = err('The pictures could not be loaded. Close this and try again.');
  try {
    const response = await fetch('/api/uploads?recent');
    const body: unknown = await response.json();
    if (!response.ok || typeof body !== 'object' || body === null || !('images' in body)) return failed;
    const parsed = z.array(imageViewSchema).safeParse(body.images);
    return parsed.success ? ok(parsed.data) : failed;
  } catch {
    return failed;
  }
}

function readAnswer(status: number, body: unknown): Result<ImageView, string> {
  const view = imageViewSchema.safeParse(body);
  if (status < 400 && view.success) return ok(view.data);
  if (typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string')
    return err(body.error);
  return err(`The studio answered with an error (${status}).`);
}
