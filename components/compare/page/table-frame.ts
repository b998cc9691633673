/**
 * A table of rows and columns scrolls with all of its page in one frame, both ways, so that its heads stay in sight and nothing
 * scrolls within something that scrolls.
 */
export const tableFrame = {
  /**
   * As high as the window beneath the studio's bar. What gets the focus comes clear of the heads and of the bar at the foot. Its
   * ground is opaque: the browser draws one that is not anew with every step it is scrolled.
   */
  frame:
    '@container h-[calc(100dvh-3.5rem-1px)] overflow-auto bg-paper scroll-pt-18 scroll-pb-16 scroll-pl-22 sm:scroll-pl-36',
  /** As wide as the table. */
  content: 'w-max min-w-full',
  /** What stands above or beneath the table is as wide as the frame, and stays where it is when that is scrolled aside. */
  beside: 'sticky left-0 w-[100cqi]',
} as const;
