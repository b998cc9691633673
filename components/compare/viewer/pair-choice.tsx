import { ArrowLeftRight } from 'lucide-react';
import { Button } from '../../ui/button';
import { type Choices, withSide } from './choices';
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
  const select = (side: 'left' | 'right', label: string) => (
    <select
      aria-label={label}
      title={label}
      value={choices[side]}
      onChange={(event) => onChoose(withSide(choices, side, event.currentTarget.value))}
      className="h-9 w-32 min-w-0 shrink cursor-pointer truncate rounded-md border border-line bg-surface px-2 text-sm hover:border-line-strong max-sm:flex-1"
    >
      {items.map(({ id, label: name }, index) => (
        <option key={id} value={id}>
          {index + 1} · {name}
        </option>
      ))}
    </select>
  );
  const { left, right } = choices;
  return (
    <div className="flex min-w-0 items-center max-sm:w-full">
      {select('left', 'Left picture')}
      <Button
        look="plain"
        size="icon"
        aria-label="Swap left and right"
        title="Swap left and right (X)"
        onClick={() => onChoose({ ...choices, left: right, right: left })}
      >
        <ArrowLeftRight aria-hidden className="size-4" />
      </Button>
      {select('right', 'Right picture')}
    </div>
  );
}
