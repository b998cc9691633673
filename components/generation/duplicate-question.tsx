import { createPortal } from 'react-dom';
import { estimateText } from '../create/estimate';
import { lateDialog } from './late';
import type { Duplicate } from './use-action';

const DuplicateDialog = lateDialog(
  async () => (await import('../reproduction/duplicate-dialog')).DuplicateDialog,
);

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
    <DuplicateDialog
      ids={ids}
      count={wanted.length}
      cost={estimateText({ usd, seconds }, 1, provider)}
      onAgain={() => {
        onClose();
        onAgain();
      }}
      onClose={onClose}
    />,
    document.body,
  );
}
