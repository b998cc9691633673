import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { buttonClass } from '../ui/button';

/** A search without results. */
export function NothingFound({ sentence }: { sentence: string }) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center py-20 text-center">
      <SearchX aria-hidden className="size-8 text-muted" />
      <h2 className="mt-4 text-lg font-medium">Nothing found</h2>
      <p className="mt-1 max-w-full text-pretty wrap-anywhere text-muted">{sentence}</p>
      <Link href="/gallery" className={`${buttonClass()} mt-6`}>
        Clear search
      </Link>
    </div>
  );
}
