import Link from 'next/link';
import { buttonClass } from '../../ui/button';

/** Before the first link: a frame that waits for its print, and the ways to one. */
export function EmptyShares() {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center py-20 text-center">
      <div aria-hidden className="rounded-sm border border-dashed border-line-strong/60 p-3">
        <div className="h-24 w-32 rounded-xs border border-dashed border-accent" />
      </div>
      <h2 className="mt-8 text-lg font-medium">Nothing is shared</h2>
      <p className="mt-1 text-pretty text-muted">
        A link shows others a picture, a selection, a collection or a comparison, and nothing else of the
        studio. Press Share on any of them.
      </p>
      <div className="mt-6 flex flex-wrap justify-center gap-2">
        <Link href="/gallery" className={buttonClass('primary')}>
          Select in the gallery
        </Link>
        <Link href="/collections" className={buttonClass()}>
          Collections
        </Link>
      </div>
    </div>
  );
}
