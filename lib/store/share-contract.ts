import type { Result } from '../result';
import type { Share, ShareSubject } from '../sharing/share';
import type { Generation, ImageRecord } from './generation-contract';

export type NewShare = Omit<Share, 'expiredAt' | 'revokedAt' | 'views'>;

type Choices = Pick<
  Share,
  'level' | 'original' | 'title' | 'note' | 'expiresAt' | 'password' | 'indexed' | 'embeddable'
>;
/** What the owner chooses anew; `undefined` leaves it as it is. A new end opens what has expired. */
export type SharePatch = { readonly [Choice in keyof Choices]?: Choices[Choice] | undefined };

/** A revoked share stays in the list for so long. Milliseconds. */
export const revokedKeptMs = 30 * 24 * 60 * 60 * 1000;

/** Links that show something to strangers. A token is known by its hash alone. */
export interface ShareStore {
  /** Refused, and nothing written, when there is a share of this id. */
  create(share: NewShare, tokenHash: string): Promise<Result<Share, { readonly kind: 'exists' }>>;
  /** Whatever its state, unless it is gone. One whose time is over is noted as expired. */
  byToken(tokenHash: string, now: number): Promise<Share | undefined>;
  get(owner: string, id: string, now: number): Promise<Share | undefined>;
  /** Newest first. Those that are expired are noted as such, those revoked long ago (`revokedKeptMs`) forgotten. */
  list(owner: string, now: number): Promise<readonly Share[]>;
  /** Undefined when there is none or it is revoked. */
  change(owner: string, id: string, patch: SharePatch): Promise<Share | undefined>;
  /** For good. What is revoked stays as it was. */
  revoke(owner: string, id: string, at: number): Promise<Share | undefined>;
  /** Forgets those that are expired or revoked; answers how many. */
  forgetEnded(owner: string, now: number): Promise<number>;
  /** Gives it another token; that before is good for nothing. Undefined when there is none or it is revoked. */
  renew(owner: string, id: string, tokenHash: string): Promise<Share | undefined>;
  /** Adds so many views to each. */
  countViews(views: ReadonlyMap<string, number>): Promise<void>;
  /**
   * What the owner has to show of a subject now: made, outside the trash, at most `limit`. Results and comparisons in their
   * order, collections newest first; what a comparison has in several places is there once.
   */
  members(owner: string, subject: ShareSubject, limit: number): Promise<readonly Generation[]>;
  /** The pictures of the same, without anything else of them: what every request for an image asks. */
  pictures(
    owner: string,
    subject: ShareSubject,
    limit: number,
  ): Promise<readonly { readonly generationId: string; readonly image: ImageRecord }[]>;
}
