import { type ListedShare, nameOf } from './listed-share';

export const shareGroups = ['all', 'open', 'ended'] as const;
/** Which links are looked at: `ended` are those expired or revoked. */
export type ShareGroup = (typeof shareGroups)[number];

export const groupOf = ({ share }: ListedShare): 'open' | 'ended' =>
  share.state === 'open' ? 'open' : 'ended';

/** Those of a group whose name, note or what they show has every word, in whatever case. */
export function findShares(
  shares: readonly ListedShare[],
  { text, group }: { readonly text: string; readonly group: ShareGroup },
): readonly ListedShare[] {
  const words = folded(text).split(/\s+/);
  return shares.filter((listed) => {
    const told = folded(`${nameOf(listed)}\n${listed.what}\n${listed.share.note}`);
    return (group === 'all' || group === groupOf(listed)) && words.every((word) => told.includes(word));
  });
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase();
