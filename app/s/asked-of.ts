import { exhaustive } from '@/lib/result';
import type { PublicShare } from '@/lib/sharing/public-share';

/** Which pictures of a share an address asks for, by their places. */
export type Asked =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly index: number }
  | { readonly kind: 'two'; readonly left: number; readonly right: number };

/**
 * `?picture=<key>` is one, `?left=<key>&right=<key>` are two beside each other, nothing said is all there are. Undefined
 * where the share does not show them.
 */
export function askedOf(request: Request, { pictures }: PublicShare): Asked | undefined {
  const query = new URL(request.url).searchParams;
  const placeOf = (name: string) => pictures.findIndex(({ key }) => key === query.get(name));
  if (query.has('left') || query.has('right')) {
    const [left, right] = [placeOf('left'), placeOf('right')];
    return left < 0 || right < 0 ? undefined : { kind: 'two', left, right };
  }
  if (!query.has('picture')) return pictures.length === 1 ? { kind: 'one', index: 0 } : { kind: 'all' };
  const index = placeOf('picture');
  return index < 0 ? undefined : { kind: 'one', index };
}

/** The place of the picture that stands for what is asked for. */
export function firstOf(asked: Asked): number {
  switch (asked.kind) {
    case 'all':
      return 0;
    case 'one':
      return asked.index;
    case 'two':
      return asked.left;
    default:
      return exhaustive(asked);
  }
}
