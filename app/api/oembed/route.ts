import { askedFrom } from '@/app/s/asked-from';
import { studio } from '@/lib/studio';
import { photoOf } from './photo-of';

export const dynamic = 'force-dynamic';

/** https://oembed.com for the pages of shares: the picture, as large as the asking site wants it at most. */
export function GET(request: Request): Promise<Response> {
  return photoOf(studio(), new URL(request.url).searchParams, askedFrom(request).origin);
}
