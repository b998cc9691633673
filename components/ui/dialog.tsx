'use client';

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';
import { giveFocusBack } from './give-focus-back';

/**
 * A modal dialog on the native element, which keeps the focus inside and closes on Escape. Mount it to open it:
 * `onClose` must unmount it. However it goes, the focus returns to where it was.
 */
export function Dialog({
  title,
  children,
  onClose,
}: {
  title: string;
  children: ReactNode;
  onClose: () => void;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const before = useRef<Element>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (!dialog.open) {
      before.current = document.activeElement;
      dialog.showModal();
      // React's `autoFocus` would act before the dialog is shown, when nothing in it can have the focus.
      dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    }
    return () => {
      // The browser does so for a dialog that is closed, not for one that is taken out of the page.
      if (!dialog.isConnected) giveFocusBack(before.current);
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click closes from outside; the keyboard has Escape
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      className="m-auto w-[min(42rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-0 text-ink shadow-xl backdrop:bg-black/50"
    >
      <div className="flex max-h-[min(88dvh,48rem)] flex-col">
        <header className="flex items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-4">
          <h2 id={titleId} className="font-medium">
            {title}
          </h2>
          <Button look="plain" size="icon" aria-label="Close" onClick={() => ref.current?.close()}>
            <X aria-hidden className="size-4" />
          </Button>
        </header>
        <div className="min-h-0 overflow-y-auto p-4">{children}</div>
      </div>
    </dialog>
  );
}
