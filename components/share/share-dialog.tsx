'use client';

import Link from 'next/link';
import { useState, useTransition } from 'react';
import { v4 } from 'uuid';
import type { ShareSubject } from '@/lib/sharing/share';
import { answerOf } from '../gallery/curation/answer-of';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DialogEnd } from '../ui/dialog-end';
import type { GivenOut, MakeShare } from './actions';
import { completed, freshDraft } from './draft';
import { ShareFields } from './share-fields';
import { ToldOnce } from './told-once';

const lost = 'The studio could not be reached. Whether a link was made, Shared links tell when it is back.';

/** Makes a link and tells its address. Mount it to open it. */
export function ShareDialog({
  name,
  subject,
  ownTitle,
  make,
  onClose,
}: {
  /** "this picture", "12 pictures" */
  name: string;
  subject: ShareSubject;
  ownTitle?: string | undefined;
  make: MakeShare;
  onClose: () => void;
}) {
  // Not `crypto.randomUUID`, which a studio reached by plain HTTP does not have.
  const [id] = useState(() => v4());
  const [draft, setDraft] = useState(freshDraft);
  const [given, setGiven] = useState<GivenOut>();
  const [problem, setProblem] = useState<string>();
  const [pending, start] = useTransition();
  const create = () =>
    start(async () => {
      const made = await answerOf(() => make({ ...completed(draft), id, subject }), lost);
      if (made.ok) setGiven(made.value);
      setProblem(made.ok ? undefined : made.error);
    });
  return (
    <Dialog title={given ? 'The link is made' : `Share ${name}`} onClose={onClose}>
      {given ? (
        <ToldOnce given={given} onDone={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            create();
          }}
        >
          <ShareFields draft={draft} onChange={setDraft} ownTitle={ownTitle} />
          <DialogEnd
            problem={problem}
            onCancel={onClose}
            aside={
              <Link
                href="/shares"
                prefetch={false}
                className="mr-auto py-2 text-sm text-accent underline-offset-4 hover:underline"
              >
                Shared links
              </Link>
            }
          >
            <Button type="submit" look="primary" disabled={pending}>
              Make the link
            </Button>
          </DialogEnd>
        </form>
      )}
    </Dialog>
  );
}
