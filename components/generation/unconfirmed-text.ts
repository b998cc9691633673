import { formatBalance } from '@/lib/generation/money';

/** Rounding of the provider's own figures; a picture costs more than this. */
const noise = 0.001;
/** How far a real price may be from the expected one. */
const near = 2;

/**
 * What two balances around a submit say about whether it was accepted. Other generations may have been paid for in
 * between, so only a fall of about the price of this one counts as its own. US dollars.
 */
export function balanceEvidence(before: number | null, after: number | null, estimate: number): string {
  if (before === null || after === null) {
    return before === null
      ? 'The balance before it was sent is not known, so the balance cannot tell.'
      : `The balance was ${formatBalance(before)} before it was sent; what it was afterwards is not known yet.`;
  }
  const fell = before - after;
  const figures = `The balance was ${formatBalance(before)} before it was sent and ${formatBalance(after)} after.`;
  if (fell > estimate * near)
    return `${figures} Other requests were paid for in between, so this cannot tell.`;
  if (fell > noise) return `${figures} That is about what it costs: most likely this request was accepted.`;
  return `${figures} Nothing was charged by then: most likely this request was not accepted.`;
}
