import { mostTogether } from './look';

/** The members that are looked at together, as they were chosen, or all of them where there is room; else none. */
export function together<Member extends { readonly index: number }>(
  members: readonly Member[],
  of: readonly number[],
): readonly Member[] {
  if (of.length === 0) return members.length > mostTogether ? [] : members;
  return of.flatMap((index) => members.filter((member) => member.index === index));
}
