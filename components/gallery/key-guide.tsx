'use client';

import { useState } from 'react';
import { Dialog } from '../ui/dialog';
import { KeyList } from '../ui/key-list';
import { LinkButton } from '../ui/link-button';
import { useCurationKeys } from './curation/use-curation-keys';
import { keyGuide } from './keys';

/** The gallery's keys, on a button where there is a keyboard and on `?`. */
export function KeyGuide() {
  const [open, setOpen] = useState(false);
  useCurationKeys((act, event) => {
    if (act.kind !== 'help') return;
    event.preventDefault();
    setOpen(true);
  });
  return (
    <>
      <span className="hidden pointer-fine:inline">
        <LinkButton onClick={() => setOpen(true)}>Keys</LinkButton>
      </span>
      {open ? (
        <Dialog title="Keys of the gallery" onClose={() => setOpen(false)}>
          <KeyList lines={keyGuide} />
        </Dialog>
      ) : null}
    </>
  );
}
