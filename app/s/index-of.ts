import type { PublicShare } from '@/lib/sharing/public-share';

/** Which picture of a share `?picture=<key>` asks for; of several, undefined means all, and of one it is that. */
export function indexOf(request: Request, { pictures }: PublicShare): number | 'unknown' | undefined {
  const key = new URL(request.url).searchParams.get('picture');
  if (key === null) return pictures.length === 1 ? 0 : undefined;
  const index = pictures.findIndex((picture) => picture.key === key);
  return index < 0 ? 'unknown' : index;
}
