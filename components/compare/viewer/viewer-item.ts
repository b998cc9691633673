import type { ImageView } from '@/lib/generation/view';

/** A picture that is compared with others. */
export interface ViewerItem {
  readonly id: string;
  /** What tells it from the others, in a few words. */
  readonly label: string;
  readonly image: ImageView;
  /** Its own page. */
  readonly href?: string;
}
