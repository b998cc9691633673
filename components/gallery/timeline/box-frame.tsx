import type { Box } from './box';

/** The box that is being drawn. The page's positions are lower by `base` than the list's. */
export function BoxFrame({ box: { left, right, top, bottom }, base }: { box: Box; base: number }) {
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-10 rounded-sm border border-accent bg-accent/15"
      style={{ left, top: top - base, width: right - left, height: bottom - top }}
    />
  );
}
