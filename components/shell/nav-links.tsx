'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

const places = [
  { href: '/create', label: 'Create', narrow: true },
  { href: '/gallery', label: 'Gallery', narrow: true },
  { href: '/compare', label: 'Compare', narrow: true },
  // On a phone the bar is full; the gallery leads there too.
  { href: '/collections', label: 'Collections', narrow: false },
] as const;

/** The places of the studio; the one we are in, or beneath, is marked. */
export function NavLinks() {
  const path = usePathname();
  return (
    <nav aria-label="Main" className="flex sm:gap-1">
      {places.map(({ href, label, narrow }) => (
        <Link
          key={href}
          href={href}
          aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
          className={clsx(
            narrow ? 'flex' : 'hidden md:flex',
            'h-9 items-center rounded-md px-1.5 text-sm text-muted transition-colors duration-150 hover:text-ink aria-[current]:bg-raised aria-[current]:font-medium aria-[current]:text-ink sm:px-3',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
