import 'server-only';
import { createHash } from 'node:crypto';

/** The id of a share is told to nobody, so who has the picture elsewhere cannot find it by its key here. */
const keyOf = (shareId: string, ...what: readonly string[]): string =>
  createHash('sha256')
    .update([shareId, ...what].join(':'))
    .digest('base64url')
    .slice(0, 22);

/** Of a result: two results are two pictures, of the same bytes too. */
export const pictureKey = (shareId: string, generationId: string, hash: string): string =>
  keyOf(shareId, generationId, hash);

export const referenceKey = (shareId: string, hash: string): string => keyOf(shareId, hash);
