/** Money as people read it, the same characters on the server and in every browser. */

/** US dollars with two to four decimals: `$12.34`, `$0.172`. */
export function formatUsd(usd: number): string {
  const [whole = '0', decimals = ''] = Math.abs(usd).toFixed(4).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${usd < 0 ? '−' : ''}$${grouped}.${decimals.slice(0, 2)}${decimals.slice(2).replace(/0+$/, '')}`;
}

/** A balance in whole cents, rounded down: never shows money that is not there. */
export const formatBalance = (usd: number): string => formatUsd(Math.floor(usd * 100 + 1e-6) / 100);

/** An estimate reads like one: cents, and a tenth of a cent only where cents say too little. */
export const estimateUsd = (usd: number): string => formatUsd(Number(usd.toFixed(usd < 0.1 ? 3 : 2)));
