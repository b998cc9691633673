'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { stackBy } from './stacks';

const choices = [
  { value: 'off', label: 'No stacks' },
  { value: 'run', label: 'Stack by run' },
  { value: 'prompt', label: 'Stack by prompt' },
] as const;

/** What the address asks to be stacked by. */
export const useStackBy = () => stackBy(useSearchParams().get('stack'));

/** Chooses it. It stands in the address, so that a link shows the same; the server has nothing to do with it. */
export function StackChoice() {
  const query = useSearchParams();
  const path = usePathname();
  const by = useStackBy();
  const choose = (value: string) => {
    const next = new URLSearchParams(query);
    if (value === 'off') next.delete('stack');
    else next.set('stack', value);
    const text = next.toString();
    // Without the entry's own state: the router looks at the address only where that is not its own.
    window.history.replaceState(null, '', text === '' ? path : `${path}?${text}`);
  };
  return (
    <select
      aria-label="Stacks"
      title="Under each date, pictures of one run, or of one prompt with other seeds, are one tile"
      value={by}
      onChange={(event) => choose(event.target.value)}
      className="h-8 rounded-md border border-line bg-surface px-2 text-sm text-muted max-sm:w-40 hover:text-ink"
    >
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
