import { exhaustive } from '../result';

/** What a link may show; each shows all that those before it show. */
export const shareLevels = ['picture', 'prompt', 'settings', 'references'] as const;
export type ShareLevel = (typeof shareLevels)[number];

/** What stands behind a link. Collections and comparisons are live: the link shows what is in them now. */
export type ShareSubject =
  /** Generations, in the order they are shown in. */
  | { readonly kind: 'results'; readonly ids: readonly string[] }
  | { readonly kind: 'collection'; readonly id: string }
  | { readonly kind: 'comparison'; readonly id: string };

/** As many results as one link may name. */
export const mostResults = 200;

/** As many pictures as one page shows, the first of a larger collection. */
export const mostPictures = 1000;

/** A window on some of the studio, with what may be seen through it. Times are milliseconds since the epoch. */
export interface Share {
  readonly id: string;
  readonly owner: string;
  readonly subject: ShareSubject;
  readonly level: ShareLevel;
  /** The originals may be downloaded. */
  readonly original: boolean;
  /** Empty where there is none. */
  readonly title: string;
  readonly note: string;
  readonly createdAt: number;
  /** Null: never. */
  readonly expiresAt: number | null;
  /** When it was first met after its time. It is over from then on, whatever the clock says later. */
  readonly expiredAt: number | null;
  readonly revokedAt: number | null;
  /** As `password.ts` keeps it; never leaves the server. Null: none is asked for. */
  readonly password: string | null;
  /** Search engines may list its page. */
  readonly indexed: boolean;
  /** Other sites may show its page in a frame. */
  readonly embeddable: boolean;
  /** How often its page was shown; nothing is known of whom to. */
  readonly views: number;
}

/** As much of a share as says what is seen, apart from who may see it and until when. */
export type Exhibit = Pick<
  Share,
  'id' | 'owner' | 'subject' | 'level' | 'original' | 'title' | 'note' | 'indexed' | 'embeddable'
>;

export type ShareState = 'open' | 'expired' | 'revoked';

export function stateOf(
  { revokedAt, expiredAt, expiresAt }: Pick<Share, 'revokedAt' | 'expiredAt' | 'expiresAt'>,
  now: number,
): ShareState {
  if (revokedAt !== null) return 'revoked';
  return expiredAt !== null || (expiresAt !== null && expiresAt <= now) ? 'expired' : 'open';
}

/** Whether something may be seen at a level: the only place that decides it. */
export const shows = (level: ShareLevel, what: ShareLevel): boolean =>
  shareLevels.indexOf(what) <= shareLevels.indexOf(level);

export const shareTerms = ['1h', '1d', '7d', '30d', '90d', 'never'] as const;
/** How long a link is good for. */
export type ShareTerm = (typeof shareTerms)[number];

const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;

/** When a link of this term that is given out now ends; null for never. */
export function endOf(term: ShareTerm, now: number): number | null {
  switch (term) {
    case '1h':
      return now + hourMs;
    case '1d':
      return now + dayMs;
    case '7d':
      return now + 7 * dayMs;
    case '30d':
      return now + 30 * dayMs;
    case '90d':
      return now + 90 * dayMs;
    case 'never':
      return null;
    default:
      return exhaustive(term);
  }
}
