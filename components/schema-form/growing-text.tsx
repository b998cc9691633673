import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

const box =
  'col-start-1 row-start-1 w-full px-3 py-2 text-[16px] leading-normal break-words whitespace-pre-wrap sm:text-sm';

/** A text area as tall as its text, up to a limit: an invisible copy of the text in the same grid cell sets the height. */
export function GrowingText({ value, className, ...rest }: ComponentProps<'textarea'> & { value: string }) {
  return (
    <div className="grid max-h-[40dvh] overflow-hidden">
      <div aria-hidden className={clsx(box, 'invisible max-h-[40dvh] overflow-hidden border')}>
        {`${value} `}
      </div>
      <textarea
        value={value}
        className={clsx(
          box,
          'resize-none overflow-auto rounded-md border bg-surface placeholder:text-muted',
          rest['aria-invalid'] ? 'border-danger' : 'border-line hover:border-line-strong',
          className,
        )}
        {...rest}
      />
    </div>
  );
}
