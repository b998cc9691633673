'use client';

import { useRouter } from 'next/navigation';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { entryKey } from '../page/entry-key';
import { moved } from './moves';

/** The cells of the table that has the event, in their order. */
const cellsOf = (table: HTMLTableElement): readonly HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>('[data-cell]'),
];

/** How many stand beside each other, which of wrapping ones only the page itself knows. */
function columnsOf(table: HTMLTableElement): number {
  const row = table.tBodies[0]?.rows[0];
  if (!row) return 1;
  const wrapping = getComputedStyle(row);
  return wrapping.display === 'grid'
    ? wrapping.gridTemplateColumns.split(' ').length
    : row.querySelectorAll('[data-cell]').length;
}

/** The cell that had the focus last, by the entry of the browser's history. */
const places = new Map<string, number>();

/** Arrows move, Enter opens, X chooses. One cell can be reached by Tab: the one that had the focus last. */
export function useCellKeys(shown: readonly number[], onChoose: (index: number) => void) {
  const router = useRouter();
  const [last, setLast] = useState(() => places.get(entryKey() ?? ''));
  return {
    /** Somebody has gone back to this table, and was at `active`. */
    wasThere: last !== undefined,
    active: last !== undefined && shown.includes(last) ? last : shown[0],
    onFocus: ({ target }: FocusEvent<HTMLTableElement>) => {
      const cell = target.closest<HTMLElement>('[data-cell]')?.dataset.cell;
      if (cell === undefined) return;
      setLast(Number(cell));
      const key = entryKey();
      if (key !== undefined) places.set(key, Number(cell));
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const { target, currentTarget: table, key } = event;
      // Buttons within a cell have keys of their own.
      if (!(target instanceof HTMLElement) || target.dataset.cell === undefined) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const cells = cellsOf(table);
      const next = moved(key, cells.indexOf(target), { columns: columnsOf(table), count: cells.length });
      if (next !== undefined) cells[next]?.focus();
      else if (key === 'x' || key === 'X' || key === ' ') onChoose(Number(target.dataset.cell));
      else if (key === 'Enter') {
        const href = target.querySelector('a')?.getAttribute('href');
        if (href) router.push(href);
      } else if (!key.startsWith('Arrow')) return;
      event.preventDefault();
    },
  };
}
