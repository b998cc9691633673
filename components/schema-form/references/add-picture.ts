import type { ImageView } from '@/lib/generation/view';
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
    const lost = () => resolve(err('The studio could not be reached. Add the picture again.'));
    request.onload = () => readAnswer(request.status, request.response).then(resolve, lost);
    request.onerror = lost;
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

async function readAnswer(status: number, body: unknown): Promise<Result<ImageView, string>> {
  const { imageViewSchema } = await import('@/lib/generation/view');
  const view = imageViewSchema.safeParse(body);
  if (status < 400 && view.success) return ok(view.data);
  if (typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string')
    return err(body.error);
  return err(`The studio answered with an error (${status}).`);
}
