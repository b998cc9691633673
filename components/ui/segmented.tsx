import { clsx } from 'clsx';
import type { Ref } from 'react';

interface SegmentedProps<T extends string | number> {
  name: string;
  value: T | undefined;
  options: readonly { readonly value: T; readonly label: string; readonly disabled?: boolean }[];
  onChange: (value: T) => void;
  firstRef?: Ref<HTMLInputElement>;
  invalid?: boolean;
  describedBy?: string | undefined;
  className?: string;
}

/** A few choices side by side: native radio buttons, so arrow keys work. Belongs in a fieldset with a legend. */
export function Segmented<T extends string | number>(props: SegmentedProps<T>) {
  const first = props.options.find((option) => !option.disabled);
  return (
    <div className={clsx('flex rounded-md border border-line bg-raised p-0.5', props.className)}>
      {props.options.map((option) => (
        <label
          key={option.value}
          className={clsx(
            'relative flex min-h-9 min-w-0 flex-1 cursor-pointer items-center justify-center rounded px-2 text-sm sm:min-h-8',
            'text-muted transition-colors duration-150 hover:text-ink',
            'has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-checked:shadow-xs',
            'has-checked:ring-1 has-checked:ring-line has-focus-visible:outline-2 has-focus-visible:outline-accent',
            'has-disabled:cursor-not-allowed has-disabled:opacity-45',
          )}
        >
          <input
            type="radio"
            className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
            name={props.name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
            ref={option === first ? props.firstRef : undefined}
            disabled={option.disabled}
            aria-invalid={props.invalid || undefined}
            aria-describedby={props.describedBy}
          />
          <span className="truncate tabular-nums">{option.label}</span>
        </label>
      ))}
    </div>
  );
}
