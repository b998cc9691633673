import 'server-only';
import type { Store } from '../store/contract';

/** How often shares were looked at. */
export interface Views {
  count(shareId: string): void;
  /** Writes down what is not written yet. */
  settle(): Promise<void>;
}

const togetherMs = 1000;
const inAWhile = (act: () => void): void => void setTimeout(act, togetherMs).unref();

/**
 * Counts in memory and writes once a second: a write waits for the disk, the whole studio with it, and a link may be looked at by
 * many at once. What a crash loses is a second's.
 */
export function createViews(
  shares: Pick<Store['shares'], 'countViews'>,
  onError: (error: unknown) => void,
  later: (act: () => void) => void = inAWhile,
): Views {
  let counted = new Map<string, number>();
  const settle = async () => {
    if (counted.size === 0) return;
    const views = counted;
    counted = new Map();
    await shares.countViews(views).catch(onError);
  };
  return {
    count(shareId) {
      if (counted.size === 0) later(settle);
      counted.set(shareId, (counted.get(shareId) ?? 0) + 1);
    },
    settle,
  };
}
