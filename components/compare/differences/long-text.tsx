import type { ReactNode } from 'react';

/** Characters. What has more scrolls by itself, so that what stands beneath it is not screens away. */
const most = 800;

/** A text in a column that may have any length. */
export function LongText({
  about,
  length,
  children,
}: {
  /** The setting it is a value of. */
  about: string;
  length: number;
  children: ReactNode;
}) {
  if (length <= most) return children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard it is scrolled from within
    <section tabIndex={0} aria-label={about} className="max-h-80 overflow-y-auto pr-2">
      {children}
    </section>
  );
}
