'use client';

import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';
import './globals.css';

// Replaces the root layout too, so it brings its own document.
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Proofsheet</title>
        <main>
          <MessagePage
            title="The studio could not be shown"
            actions={
              <Button look="primary" onClick={reset}>
                Try again
              </Button>
            }
          >
            <p>Something went wrong before the page could be made. The log of the server says more.</p>
            {error.digest ? <p className="mt-2 font-mono text-xs">Reference {error.digest}</p> : null}
          </MessagePage>
        </main>
      </body>
    </html>
  );
}
