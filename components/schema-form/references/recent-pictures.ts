import * as z from 'zod/mini';
import { type ImageView, imageViewSchema } from '@/lib/generation/view';
import { err, ok, type Result } from '@/lib/result';

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
