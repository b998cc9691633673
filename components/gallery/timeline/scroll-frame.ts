/**
 * Browsers cannot make a page as high as a million pictures need (16.8 million pixels in Chrome at two device pixels per
 * pixel). So the page is at most this high, and shows a moving part of the whole list. Pixels.
 */
export const tallest = 8_000_000;
/** Browsers round scroll positions. */
const slack = 1;

interface Scrolled {
  /** Height of the whole list. */
  readonly total: number;
  readonly viewport: number;
}

export const pageHeight = (total: number): number => Math.min(total, tallest);

/**
 * How to show list position `at`: the scroll position where the scrollbar's thumb tells the truth, but with room to
 * scroll on, and the base that goes with it.
 */
export function frameAt(at: number, { total, viewport }: Scrolled): { base: number; scroll: number } {
  const position = Math.max(0, Math.min(at, total - viewport));
  const height = pageHeight(total);
  if (height === total) return { base: 0, scroll: position };
  const margin = marginOf(viewport);
  const least = Math.min(position, margin);
  const most = height - viewport - Math.min(total - viewport - position, margin);
  const truthful = (position / (total - viewport)) * (height - viewport);
  const scroll = Math.max(least, Math.min(truthful, most));
  return { base: position - scroll, scroll };
}

const marginOf = (viewport: number) => 2 * viewport;

/**
 * The base after the window has been scrolled from one place to another. A wheel, a key or a finger moves over the
 * pictures; a jump (the scrollbar was dragged, Home or End) means a part of the whole list.
 */
export function baseAfterScroll(
  base: number,
  { from, to }: { readonly from: number; readonly to: number },
  { total, viewport }: Scrolled,
): number {
  const height = pageHeight(total);
  const jumped = Math.abs(to - from) > 4 * viewport;
  if (!jumped) return base;
  if (height === total) return 0;
  return (to / (height - viewport)) * (total - viewport) - to;
}

/**
 * True when the base must be set anew while nobody scrolls: there is list left beyond the end of the page, or page
 * beyond the end of the list.
 */
export function mustReframe(base: number, scroll: number, { total, viewport }: Scrolled): boolean {
  const above = base + scroll;
  const below = total - above - viewport;
  const roomAbove = scroll;
  const roomBelow = pageHeight(total) - scroll - viewport;
  const margin = marginOf(viewport);
  const tooLittle = (room: number, list: number) => room < Math.min(list, margin) - slack;
  const tooMuch = (room: number, list: number) => room > list + slack;
  return (
    tooLittle(roomAbove, above) ||
    tooLittle(roomBelow, below) ||
    tooMuch(roomAbove, above) ||
    tooMuch(roomBelow, below)
  );
}
