import { ChevronDown, Download } from 'lucide-react';
import { buttonClass } from '../../ui/button';
import { type Look, lookQuery } from './look';

const row = 'flex min-h-10 items-center rounded px-3 py-1.5 hover:bg-raised pointer-coarse:min-h-11';

/** Takes a comparison along: its pictures on one sheet, laid out as the table shows them, or its figures. */
export function ExportMenu({ id, look }: { id: string; look: Look }) {
  const sheet = `/api/comparisons/${id}/sheet${lookQuery({ ...look, of: [], size: 'medium' })}`;
  return (
    <details className="group/export relative">
      <summary
        className={`${buttonClass('quiet', 'small')} list-none px-2 [&::-webkit-details-marker]:hidden`}
      >
        <Download aria-hidden className="size-4" />
        Export
        <ChevronDown aria-hidden className="size-4 transition-transform group-open/export:rotate-180" />
      </summary>
      <ul className="absolute right-0 z-20 mt-1 w-56 rounded-md border border-line bg-surface p-1 text-sm shadow-lg">
        <li>
          <a href={`${sheet}&format=png`} download className={row}>
            Labelled sheet as PNG
          </a>
        </li>
        <li>
          <a href={`${sheet}&format=webp`} download className={row}>
            Labelled sheet as WebP
          </a>
        </li>
        <li>
          <a href={`/api/comparisons/${id}/table.csv`} download className={row}>
            Table as CSV
          </a>
        </li>
      </ul>
    </details>
  );
}
