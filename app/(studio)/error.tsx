'use client';

import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';

export default function StudioError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <MessagePage
      title="This page could not be shown"
      actions={
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
      }
    >
      <p>
        Something went wrong in the studio itself. Generations under way are not affected; the log of the
        server says more.
      </p>
      {error.digest ? <p className="mt-2 font-mono text-xs">Reference {error.digest}</p> : null}
    </MessagePage>
  );
}
