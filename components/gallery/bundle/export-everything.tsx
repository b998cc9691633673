'use client';

import { useState } from 'react';
import { Button } from '../../ui/button';
import { everything } from './bundle-target';
import { ExportDialog } from './export-dialog';

/** The button that exports the whole gallery. */
export function ExportEverything() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Export …</Button>
      {open ? <ExportDialog target={everything} first="bundle" onClose={() => setOpen(false)} /> : null}
    </>
  );
}
