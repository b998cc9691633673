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
  /** The same bytes, the same pixels in other bytes, other pixels, or another size. */
  readonly verdict: 'bytes' | 'pixels' | 'different' | 'size';
  readonly ssim: number | null;
  readonly differingPixels: number | null;
}
