'use client';

import { type ReactNode, useRef } from 'react';
import { useAlone } from '../ui/use-alone';

/**
 * A view over the whole window that has it for itself, like a modal dialog. It is none of the browser's: those would stand
 * over the messages, and no full screen shows them.
 */
export function Cover({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useAlone(frame);
  return (
    <div
      ref={frame}
      tabIndex={-1}
      role="dialog"
      aria-modal
      aria-label={label}
      className="fixed inset-0 z-50 flex flex-col overflow-hidden bg-paper outline-none"
    >
      {children}
    </div>
  );
}
