import type { VerdictKind } from '../generation/verdict';

/** What it was made from: sent again to see whether it comes out the same, or made anew by a better model. */
export interface Origin {
  readonly kind: 'reproduction' | 'promotion';
  readonly id: string;
}

/** What came of sending the same request again, the newest time. */
export interface Verification {
  readonly at: number;
  /** The second generation. */
  readonly by: string;
  readonly verdict: VerdictKind;
  /** Of several pictures the one that came out worst, which the figures are about; counts from 0. */
  readonly image: number;
  readonly ssim: number | null;
  readonly differingPixels: number | null;
}
