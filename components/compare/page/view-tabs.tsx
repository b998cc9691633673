import Link from 'next/link';
import type { Look } from './look';
import { LookLink } from './look-link';

export const viewNames = { pictures: 'Pictures', table: 'Table', differences: 'Differences' } as const;

const tab =
  'flex h-9 items-center rounded-md px-3 text-sm text-muted transition-colors duration-150 hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:h-11';

/** The ways to look at a comparison. What was chosen stays chosen. */
export function ViewTabs({ id, look }: { id: string; look: Look }) {
  return (
    <nav aria-label="Views" className="-mx-1 flex overflow-x-auto px-1 py-0.5">
      {(['pictures', 'table', 'differences'] as const).map((view) => (
        <LookLink
          key={view}
          look={{ ...look, view }}
          aria-current={look.view === view ? 'page' : undefined}
          className={tab}
        >
          {viewNames[view]}
        </LookLink>
      ))}
      <Link href={`/compare/${id}/blind`} className={tab}>
        Blind
      </Link>
    </nav>
  );
}
