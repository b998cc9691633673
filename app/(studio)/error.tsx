'use client';

import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';

export default function StudioError({
  error: { digest },
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  // What has no digest happened in the browser, which does not ask again for a part that it could not load.
  const again = digest === undefined ? () => window.location.reload() : reset;
  return (
    <MessagePage
      title="This page could not be shown"
      actions={
        <Button look="primary" onClick={again}>
          Try again
        </Button>
      }
    >
      <p>
        {digest === undefined
          ? 'A part of it could not be loaded, or it failed in this browser. Is the studio still running?'
          : 'Something went wrong in the studio itself. The log of the server says more.'}{' '}
        Generations under way are not affected.
      </p>
      {digest === undefined ? null : <p className="mt-2 font-mono text-xs">Reference {digest}</p>}
    </MessagePage>
  );
}
