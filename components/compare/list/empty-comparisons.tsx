import Link from 'next/link';
import { buttonClass } from '../../ui/button';

/** Before the first comparison: two frames, and the ways to fill them. */
export function EmptyComparisons() {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center py-20 text-center">
      <div aria-hidden className="grid w-48 grid-cols-2 gap-2">
        <div className="aspect-4/5 rounded-sm border border-dashed border-line-strong/60" />
        <div className="aspect-4/5 rounded-sm border border-dashed border-accent" />
      </div>
      <h2 className="mt-8 text-lg font-medium">Nothing compared yet</h2>
      <p className="mt-1 text-pretty text-muted">
        Run one prompt over several models or values and look at what comes back side by side. Or select two
        to nine pictures in the gallery and press Compare.
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        <Link href="/compare/new" className={buttonClass('primary')}>
          Compare models or settings
        </Link>
        <Link href="/gallery" className={buttonClass()}>
          Select in the gallery
        </Link>
      </div>
    </div>
  );
}
