'use client';

import { type ReactNode, useState, useTransition } from 'react';
import type { ShareSubject } from '@/lib/sharing/share';
import { useCuration } from '../gallery/curation/curation-provider';
import { unreachable } from '../generation/actions';
import { useOffer } from '../generation/undo-provider';
import type { ShareDialog } from './share-dialog';

/** What is to be shared, and what the dialog calls it. */
export interface Shared {
  readonly subject: ShareSubject;
  /** "this picture", "12 pictures" */
  readonly name: string;
  /** What it is called in the studio, offered as a title. */
  readonly ownTitle?: string;
}

/** Opens the dialog that makes a link. It is loaded then; where it cannot be had, a message says so and the page stands. */
export function useShareDialog(): {
  readonly share: (shared: () => Promise<Shared>) => void;
  readonly busy: boolean;
  readonly dialog: ReactNode;
} {
  const { actions } = useCuration();
  const offer = useOffer();
  const [opened, setOpened] = useState<{ readonly Dialog: typeof ShareDialog; readonly shared: Shared }>();
  const [busy, start] = useTransition();
  const share = (shared: () => Promise<Shared>) =>
    start(async () => {
      try {
        const [{ ShareDialog: Dialog }, what] = await Promise.all([import('./share-dialog'), shared()]);
        setOpened({ Dialog, shared: what });
      } catch {
        offer({ key: 'share', text: unreachable, whileAway: true });
      }
    });
  return {
    share,
    busy,
    dialog: opened ? (
      <opened.Dialog {...opened.shared} make={actions.share} onClose={() => setOpened(undefined)} />
    ) : null,
  };
}
