import { lazy, Suspense } from 'react';
import { hasBraces } from '@/lib/models/variations';

// Few prompts have braces.
const BracesHint = lazy(async () => ({ default: (await import('./braces-hint')).BracesHint }));

/** Says what braces in a prompt will do before they do it. Always there, so that what appears in it is announced. */
export function VariantsHint({ written }: { written: string }) {
  return (
    <p aria-live="polite" className="empty:hidden">
      {hasBraces(written) ? (
        <Suspense>
          <BracesHint written={written} />
        </Suspense>
      ) : null}
    </p>
  );
}
