/** What has been done, in a few words, and the way to take it back where there is one. */
export interface Offer {
  readonly key: string;
  readonly text: string;
  /** Resolves to the reason when it could not be taken back. */
  readonly undo?: () => Promise<string | undefined>;
  /** What was done took the focus with it; Undo is where it is of use now. */
  readonly takesFocus?: boolean;
  /** It does not go by itself: what it tells of takes long, or took so long that nobody may be looking. */
  readonly stays?: boolean;
  /** It tells of a broken connection, and goes when that is back. */
  readonly whileAway?: boolean;
}
