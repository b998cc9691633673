import type { ImageView } from '@/lib/generation/view';
import type { ShareView } from '@/lib/sharing/share-view';

/** A link in the list of all. */
export interface ListedShare {
  readonly share: ShareView;
  /** What stands behind it: "3 pictures", "Collection “Foxes”". */
  readonly what: string;
  /** Where that is in the studio; undefined where it has no place of its own, or is gone. */
  readonly href: string | undefined;
  /** The first picture it shows now; undefined where it shows none. */
  readonly cover: ImageView | undefined;
}

/** What it is called in the list. */
export const nameOf = ({ share, what }: ListedShare): string => share.title || what;
