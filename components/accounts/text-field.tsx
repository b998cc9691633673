import { clsx } from 'clsx';
import { type ComponentProps, useId } from 'react';
import type { FieldError } from 'react-hook-form';

/** A labelled box with what is wrong with it below. */
export function TextField({
  label,
  hint,
  error,
  className,
  ...input
}: ComponentProps<'input'> & {
  label: string;
  hint?: string;
  error: FieldError | undefined;
}) {
  const id = useId();
  const said = error?.message ?? hint;
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-invalid={error !== undefined}
        aria-describedby={said === undefined ? undefined : `${id}-said`}
        className={clsx(
          'h-11 w-full rounded-md border bg-surface px-3 text-[16px] disabled:opacity-50 sm:h-10 sm:text-[15px]',
          error ? 'border-danger' : 'border-line-strong',
        )}
        {...input}
      />
      {said === undefined ? null : (
        <p
          id={`${id}-said`}
          role={error ? 'alert' : undefined}
          className={clsx('mt-1 text-sm text-pretty', error ? 'text-danger' : 'text-muted')}
        >
          {said}
        </p>
      )}
    </div>
  );
}
