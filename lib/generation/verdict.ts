/**
 * What came of sending the same request again, the best first: the same bytes, the same pixels in other bytes, a file that
 * cannot be read or a picture too large to compare, other pixels, another size, another number of pictures.
 */
export const verdicts = ['bytes', 'pixels', 'unreadable', 'tooLarge', 'different', 'size', 'count'] as const;
export type VerdictKind = (typeof verdicts)[number];
