import type { ShareTerm } from '@/lib/sharing/share';
import type { ShareView } from '@/lib/sharing/share-view';
import type { ShareChoices } from './actions';

/** A link as it is being chosen. What is undefined is left to itself: as it was, or as is usual. */
export interface ShareDraft extends Omit<ShareChoices, 'expires' | 'password'> {
  readonly expires: ShareTerm | undefined;
  readonly password: string | null | undefined;
}

export const usualTerm: ShareTerm = '30d';

/** As little as a link can show. */
export const freshDraft: ShareDraft = {
  level: 'picture',
  original: false,
  title: '',
  note: '',
  expires: undefined,
  password: undefined,
  indexed: false,
  embeddable: false,
};

export const draftOf = ({ level, original, title, note, indexed, embeddable }: ShareView): ShareDraft => ({
  ...freshDraft,
  level,
  original,
  title,
  note,
  indexed,
  embeddable,
});

/** What a new link is made of. */
export const completed = ({ expires = usualTerm, password = null, ...chosen }: ShareDraft): ShareChoices => ({
  ...chosen,
  expires,
  password,
});
