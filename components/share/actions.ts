import type { ActionResult } from '@/lib/actions/action-result';
import type { ShareLevel, ShareSubject, ShareTerm } from '@/lib/sharing/share';
import type { ShareView } from '@/lib/sharing/share-view';

/** What the owner chooses of a link. */
export interface ShareChoices {
  readonly level: ShareLevel;
  /** The originals may be downloaded. */
  readonly original: boolean;
  readonly title: string;
  readonly note: string;
  /** From now. */
  readonly expires: ShareTerm;
  /** Null: none is asked for. */
  readonly password: string | null;
  readonly indexed: boolean;
  readonly embeddable: boolean;
}

/** `id` is a UUID drawn by the dialog, so that a repeated request makes no second link. */
export interface NewShare extends ShareChoices {
  readonly id: string;
  readonly subject: ShareSubject;
}

/** What is undefined stays as it is. */
export type ShareChange = { readonly id: string } & {
  readonly [Choice in keyof ShareChoices]?: ShareChoices[Choice] | undefined;
};

/** A link whose address is told this once. */
export interface GivenOut {
  /** From the root of the studio, like that of its first picture. */
  readonly path: string;
  readonly picture: string | null;
  readonly share: ShareView;
}

export type MakeShare = (wish: NewShare) => Promise<ActionResult<GivenOut>>;

/** What can be done with links that there are. The page passes the server actions. */
export interface ShareActions {
  readonly change: (wish: ShareChange) => Promise<ActionResult<ShareView>>;
  readonly revoke: (wish: { readonly id: string }) => Promise<ActionResult<ShareView>>;
  readonly forgetEnded: (nothing: undefined) => Promise<ActionResult<{ readonly forgotten: number }>>;
  readonly renew: (wish: { readonly id: string }) => Promise<ActionResult<GivenOut>>;
}
