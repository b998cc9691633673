import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { StoppedTile } from '../../generation/stopped-tile';
import { Dialog } from '../../ui/dialog';

/** All that is known of a cell that may have been charged, and every way out such a result has: a cell has no room for it. */
export function StoppedDialog({
  label,
  generation,
  actions,
  onClose,
}: {
  label: string;
  generation: GenerationView;
  actions: GenerationActions;
  onClose: () => void;
}) {
  return (
    <Dialog title={label} onClose={onClose}>
      <StoppedTile generation={generation} actions={actions} />
    </Dialog>
  );
}
