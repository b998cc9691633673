import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

type SwitchProps = Omit<ComponentProps<'button'>, 'onChange' | 'type' | 'role'> & {
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** On or off, effective at once. Needs a label. */
export function Switch({ checked, onChange, className, ...rest }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      onClick={() => onChange(!checked)}
      className={clsx(
        'relative h-6 w-10 shrink-0 cursor-pointer rounded-full border transition-colors duration-150',
        checked ? 'border-accent bg-accent' : 'border-line-strong bg-raised',
        className,
      )}
      {...rest}
    >
      <span
        className={clsx(
          'absolute top-1/2 left-0.5 size-4.5 -translate-y-1/2 rounded-full transition-transform duration-150',
          checked ? 'translate-x-4 bg-on-accent' : 'bg-line-strong',
        )}
      />
    </button>
  );
}
