'use client';

import type { ReactNode } from 'react';
import { buttonClass } from '../ui/button';

/** A button of the header and the panel it opens: the browser's own popover, which closes on Escape and outside. */
export function HeaderPopover({
  id,
  label,
  button,
  onOpen,
  children,
}: {
  id: string;
  /** The button's name where `button` is only a picture. */
  label?: string;
  button: ReactNode;
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        title={label}
        className={buttonClass('plain', label ? 'icon' : 'small')}
      >
        {button}
      </button>
      <div
        id={id}
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'open') onOpen?.();
        }}
        className="fixed inset-auto top-15 right-3 m-0 w-[min(22rem,calc(100vw-1.5rem))] rounded-lg border border-line bg-surface p-4 text-sm text-ink shadow-lg"
      >
        {children}
      </div>
    </>
  );
}
