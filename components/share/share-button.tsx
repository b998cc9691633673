'use client';

import { Share2 } from 'lucide-react';
import { Button } from '../ui/button';
import { type Shared, useShareDialog } from './use-share-dialog';

/** Opens the dialog for one thing. As an icon it says whose. */
export function ShareButton({
  shared,
  look,
  label,
  className,
}: {
  shared: Shared;
  look: 'quiet' | 'plain' | 'icon';
  /** Where there are several in the page. */
  label?: string;
  className?: string;
}) {
  const { share, busy, dialog } = useShareDialog();
  const icon = look === 'icon';
  return (
    <>
      <Button
        look={icon ? 'plain' : look}
        size={icon ? 'icon' : 'small'}
        aria-label={label}
        aria-busy={busy || undefined}
        title={icon ? 'Share' : undefined}
        onClick={() => busy || share(async () => shared)}
        className={className}
      >
        <Share2 aria-hidden className="size-4" />
        {icon ? null : 'Share'}
      </Button>
      {dialog}
    </>
  );
}
