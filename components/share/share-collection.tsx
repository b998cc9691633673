'use client';

import { LinkButton } from '../ui/link-button';
import { useShareDialog } from './use-share-dialog';

/** Shares a collection, from the list of what is in it. */
export function ShareCollection({ id, name }: { id: string; name: string }) {
  const { share, dialog } = useShareDialog();
  return (
    <>
      <LinkButton
        aria-label="Share the collection"
        onClick={() =>
          share(async () => ({ subject: { kind: 'collection', id }, name: `“${name}”`, ownTitle: name }))
        }
      >
        Share
      </LinkButton>
      {dialog}
    </>
  );
}
