import Link from 'next/link';
import { buttonClass } from '../ui/button';

/** Before the first picture: an empty sheet. */
export function EmptyGallery() {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center py-20 text-center">
      <div aria-hidden className="grid w-56 grid-cols-3 gap-2">
        {['a', 'b', 'c', 'd', 'e', 'f'].map((frame) => (
          <div key={frame} className="aspect-4/5 rounded-sm border border-dashed border-line-strong/60" />
        ))}
      </div>
      <h2 className="mt-8 text-lg font-medium">Nothing on the sheet yet</h2>
      <p className="mt-1 text-pretty text-muted">
        Every picture you make is kept here with the prompt, the seed and every setting that made it.
      </p>
      <Link href="/create" className={`${buttonClass('primary')} mt-6`}>
        Make the first picture
      </Link>
      <p className="mt-5 flex flex-col gap-2 text-sm text-muted">
        <Link href="/gallery/import" className="underline-offset-4 hover:underline">
          Import a bundle of another studio
        </Link>
        <Link href="/gallery/trash" className="underline-offset-4 hover:underline">
          What was deleted is in the trash
        </Link>
      </p>
    </div>
  );
}
