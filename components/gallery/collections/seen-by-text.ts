import type { Peer } from '@/lib/accounts/views';

/** Who else sees a collection, or that it can be shown. */
export function seenByText(people: readonly Pick<Peer, 'name'>[]): string {
  const [first, ...more] = people;
  if (!first) return 'Share with people';
  return more.length === 0 ? `Shared with ${first.name}` : `Shared with ${people.length} people`;
}
