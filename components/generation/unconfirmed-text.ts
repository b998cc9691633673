import { formatBalance } from './format';

/** Rounding of the provider's own figures; a picture costs more than this. */
const noise = 0.001;

/** What two balances around a submit say about whether it was accepted. */
export function balanceEvidence(before: number | null, after: number | null): string {
  if (before === null || after === null) {
    return before === null
      ? 'The balance before it was sent is not known, so the balance cannot tell.'
      : `The balance was ${formatBalance(before)} before it was sent; what it was afterwards is not known yet.`;
  }
  const fell = before - after;
  const figures = `The balance was ${formatBalance(before)} before it was sent and ${formatBalance(after)} after.`;
  if (fell > noise) return `${figures} Something was charged: most likely this request was accepted.`;
  return `${figures} Nothing was charged by then: most likely this request was not accepted.`;
}
