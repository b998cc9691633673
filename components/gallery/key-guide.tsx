'use client';

import { useState } from 'react';
import { Dialog } from '../ui/dialog';
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
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2 sm:grid-cols-[auto_1fr_auto_1fr]">
            {keyGuide.map(({ keys, does }) => (
              <div key={does} className="contents">
                <dt className="whitespace-nowrap">
                  {keys.map((key) => (
                    <kbd
                      key={key}
                      className="mr-1 rounded border border-line bg-raised px-1.5 font-sans text-sm"
                    >
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd className="text-muted">{does}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      ) : null}
    </>
  );
}
