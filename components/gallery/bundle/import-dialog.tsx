'use client';

import { Dialog } from '../../ui/dialog';
import { ImportPanel } from './import-panel';

/** The import in a dialog. Closing it stops nothing that the studio has begun. Mount it to open it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Import a bundle" onClose={onClose}>
      <ImportPanel />
    </Dialog>
  );
}
