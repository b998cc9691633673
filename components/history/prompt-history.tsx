'use client';

import { History } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { lateDialog } from '../generation/late';

const PromptHistoryDialog = lateDialog(
  async () => (await import('./prompt-history-dialog')).PromptHistoryDialog,
);

/** The way to prompts that were written before. */
export function PromptHistory({ onChoose }: { onChoose: (prompt: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="flex h-6 cursor-pointer items-center gap-1.5 rounded px-1 text-xs text-muted hover:text-ink pointer-coarse:h-9"
      >
        <History aria-hidden className="size-3.5" />
        Earlier prompts
      </button>
      {open ? (
        <PromptHistoryDialog
          onChoose={(prompt) => {
            // At once: behind an open dialog nothing takes the focus.
            flushSync(() => setOpen(false));
            onChoose(prompt);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
