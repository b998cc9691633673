'use client';

import { ChevronDown, Download } from 'lucide-react';
import { useRef } from 'react';
import { buttonClass } from '../../ui/button';
import { DownloadLink } from './download-link';
import { type Look, lookQuery } from './look';
import { useMenu } from './use-menu';

const row = 'flex min-h-10 items-center rounded px-3 py-1.5 hover:bg-raised pointer-coarse:min-h-11';

/** Takes a comparison along: its pictures on one sheet, laid out as the table shows them, or its figures. */
export function ExportMenu({ id, look }: { id: string; look: Look }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { close, ...handlers } = useMenu(menu);
  const sheet = `/api/comparisons/${id}/sheet${lookQuery({ ...look, of: [], size: 'medium' })}`;
  const ways = [
    { href: `${sheet}&format=png`, label: 'Labelled sheet as PNG' },
    { href: `${sheet}&format=webp`, label: 'Labelled sheet as WebP' },
    { href: `/api/comparisons/${id}/table.csv`, label: 'Table as CSV' },
  ];
  return (
    <details ref={menu} className="group/export relative" {...handlers}>
      <summary
        className={`${buttonClass('quiet', 'small')} list-none px-2 [&::-webkit-details-marker]:hidden`}
      >
        <Download aria-hidden className="size-4" />
        Export
        <ChevronDown aria-hidden className="size-4 transition-transform group-open/export:rotate-180" />
      </summary>
      <ul className="absolute right-0 z-20 mt-1 w-56 rounded-md border border-line bg-surface p-1 text-sm shadow-lg">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <DownloadLink id={id} href={href} onPress={close} className={row}>
              {label}
            </DownloadLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
