import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

/** An action inside running text or a notice. */
export function LinkButton({ className, type = 'button', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={clsx(
        'min-h-6 cursor-pointer text-left text-sm font-medium text-accent underline-offset-4 hover:underline',
        className,
      )}
      {...rest}
    />
  );
}
