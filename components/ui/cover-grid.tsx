import type { ReactNode } from 'react';

/** Up to four pictures in one frame, which fewer fill as well. */
export function CoverGrid({ covers }: { covers: readonly { key: string; picture: ReactNode }[] }) {
  return (
    <span className="grid aspect-[4/3] grid-cols-2 grid-rows-2 gap-px bg-raised">
      {covers.map(({ key, picture }, index) => (
        <span key={key} className={`min-h-0 overflow-hidden ${spans(covers.length, index)}`}>
          {picture}
        </span>
      ))}
    </span>
  );
}

function spans(count: number, index: number): string {
  if (count === 1) return 'col-span-2 row-span-2';
  if (count === 2) return 'row-span-2';
  return count === 3 && index === 0 ? 'row-span-2' : '';
}
