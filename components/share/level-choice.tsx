import { useId } from 'react';
import { type ShareLevel, shareLevels, shows } from '@/lib/sharing/share';
import { levelChoices } from './words';

/** How much is shown: each line adds to those above it, so those are marked as well. */
export function LevelChoice({
  value,
  onChange,
}: {
  value: ShareLevel;
  onChange: (level: ShareLevel) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1 text-sm">What is shown</legend>
      <div className="divide-y divide-line rounded-md border border-line">
        {shareLevels.map((level) => (
          <label
            key={level}
            className="flex min-h-9 cursor-pointer items-center gap-2.5 px-3 text-sm has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              checked={value === level}
              data-focus-first={value === level || undefined}
              onChange={() => onChange(level)}
              className="size-4 shrink-0 accent-accent outline-none"
            />
            <span className={shows(value, level) ? '' : 'text-muted'}>{levelChoices[level]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
