import { lazy, Suspense } from 'react';
import { createPortal } from 'react-dom';
import type { GenerationView } from '@/lib/generation/view';
import { estimateText } from '../create/estimate';

const DuplicateDialog = lazy(async () => ({
  default: (await import('../reproduction/duplicate-dialog')).DuplicateDialog,
}));

/** What there is already, `ids`, of what was to be sent another time. */
export interface Duplicate {
  readonly wanted: readonly GenerationView[];
  readonly ids: readonly string[];
  readonly onAgain: () => void;
}

/** Shows what there is already before it is paid for again. */
export function DuplicateQuestion({
  duplicate: { wanted, ids, onAgain },
  onClose,
}: {
  duplicate: Duplicate;
  onClose: () => void;
}) {
  const provider = wanted[0]?.provider ?? 'segmind';
  const usd = wanted.reduce((sum, { estimateUsd }) => sum + estimateUsd, 0);
  const seconds = Math.max(...wanted.map(({ expectedSeconds }) => expectedSeconds));
  // Tiles and cells are small, and what they say of their text and buttons is not meant for a dialog.
  return createPortal(
    <Suspense>
      <DuplicateDialog
        ids={ids}
        count={wanted.length}
        cost={estimateText({ usd, seconds }, 1, provider)}
        onAgain={() => {
          onClose();
          onAgain();
        }}
        onClose={onClose}
      />
    </Suspense>,
    document.body,
  );
}
