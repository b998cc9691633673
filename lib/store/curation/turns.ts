/** What an act changes, each field with its subject, and whether it is over in one transaction: then it is `small`. */
export interface Claim {
  readonly kinds: readonly { readonly field: string; readonly subject: string | number }[];
  readonly small: boolean;
}

/**
 * Large acts go one after the other, because each finds by what the others change. A small one waits only for those before it
 * that change the same: a heart must not wait until a million are tagged.
 */
export function createTurns(): <T>(claim: Claim, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<Claim, Promise<void>>();
  return (claim, work) => {
    const before = [...underWay].filter(
      ([other]) => (!claim.small && !other.small) || sharesKind(claim, other),
    );
    const turn = Promise.all(before.map(([, ended]) => ended)).then(work);
    const end = () => {
      underWay.delete(claim);
    };
    underWay.set(claim, turn.then(end, end));
    return turn;
  };
}

const sharesKind = (one: Claim, other: Claim): boolean =>
  one.kinds.some(({ field, subject }) =>
    other.kinds.some((kind) => kind.field === field && kind.subject === subject),
  );
