/** The part of RFC 9110 that serving an unchanging file needs. Byte positions are inclusive. */
export type RangeAnswer =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' };

/**
 * What to send for a `Range` header. Several ranges, other units and nonsense are answered with the whole file,
 * as the standard allows.
 */
export function rangeFor(header: string | null, size: number): RangeAnswer {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.replaceAll(' ', '') ?? '');
  const [, first, last] = found ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return { kind: 'whole' };
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return { kind: 'whole' };
  return start >= size ? { kind: 'unsatisfiable' } : { kind: 'part', start, end };
}

/** Whether `If-None-Match` names this version, so that 304 is the answer. Weak comparison, as the standard asks. */
export function isUnmodified(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** Whether a `Range` counts: an `If-Range` must name this very version. Dates are never known here. */
export const rangeHolds = (ifRange: string | null, etag: string): boolean =>
  ifRange === null || ifRange.trim() === etag;
