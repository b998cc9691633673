import { ChevronDown } from 'lucide-react';
import { type Choices, withSide } from './choices';
import { Name } from './name';
import { type NamePart, nameParts } from './name-parts';
import { SwapButton } from './swap-button';
import type { ViewerItem } from './viewer-item';

/** Which two of the pictures are looked at, and on which side. */
export function PairChoice({
  items,
  choices,
  onChoose,
}: {
  items: readonly ViewerItem[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}) {
  const names = nameParts(items.map(({ label }) => label));
  return (
    <div className="flex min-w-0 items-center max-sm:w-full">
      <PictureSelect label="Left picture" side="left" {...{ items, names, choices, onChoose }} />
      <SwapButton choices={choices} onChoose={onChoose} />
      <PictureSelect label="Right picture" side="right" {...{ items, names, choices, onChoose }} />
    </div>
  );
}

/** The browser's own list, beneath a name that is cut where it tells least. */
function PictureSelect({
  label,
  side,
  items,
  names,
  choices,
  onChoose,
}: {
  label: string;
  side: 'left' | 'right';
  items: readonly ViewerItem[];
  names: readonly (readonly NamePart[])[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}) {
  const chosen = items.findIndex(({ id }) => id === choices[side]);
  return (
    <div className="relative flex h-9 min-w-0 max-w-64 items-center gap-2 rounded-md border border-line bg-surface px-2 text-sm hover:border-line-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent max-sm:w-0 max-sm:flex-1">
      <span aria-hidden className="shrink-0 font-mono text-xs text-muted">
        {chosen + 1}
      </span>
      <span aria-hidden className="flex min-w-0 grow">
        <Name parts={names[chosen] ?? []} />
      </span>
      <ChevronDown aria-hidden className="size-4 shrink-0" />
      <select
        aria-label={label}
        title={label}
        value={choices[side]}
        onChange={(event) => onChoose(withSide(choices, side, event.currentTarget.value))}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      >
        {items.map(({ id, label: name }, index) => (
          <option key={id} value={id}>
            {index + 1} · {name}
          </option>
        ))}
      </select>
    </div>
  );
}
