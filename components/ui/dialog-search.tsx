import type { ComponentProps } from 'react';

/** The box at the top of a dialog that searches its list; it stays while the list is scrolled, and has the focus first. */
export function DialogSearch(props: ComponentProps<'input'>) {
  return (
    <div className="sticky -top-4 z-10 -mx-4 -mt-4 bg-surface px-4 pt-4 pb-3">
      <input
        type="text"
        data-focus-first
        autoComplete="off"
        className="h-10 w-full rounded-md border border-line bg-surface px-3 text-[16px] placeholder:text-muted hover:border-line-strong sm:text-sm"
        {...props}
      />
    </div>
  );
}
