import { useId } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { existingText, imagesText, sumText } from './sum-text';
import type { Question } from './use-start';

/** Before a sum is spent that is above the person's own limit, or that the page has not told. */
export function ConfirmDialog({
  question: { estimate, why, answer },
  limit,
  provider,
}: {
  question: Question;
  /** "$1.00" */
  limit: string;
  provider: 'segmind' | 'sandbox';
}) {
  const sumId = useId();
  const existing = existingText(estimate);
  const reason =
    why === 'limit' ? `You asked to be told above ${limit}.` : 'The page had not told this sum yet.';
  return (
    <Dialog title={`Make ${imagesText(estimate.toPay)}?`} onClose={() => answer(false)}>
      <p id={sumId} className="text-lg tabular-nums">
        {sumText(estimate, provider)}
      </p>
      <p className="mt-2 text-sm text-pretty text-muted">
        {existing ? `${existing} ` : ''}
        {reason} The comparison can be paused at any time: what has not been sent by then is not paid.
      </p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        {/* First of all: a key that is still down from the press before pays nothing. */}
        <Button data-focus-first aria-describedby={sumId} onClick={() => answer(false)}>
          Not now
        </Button>
        <Button look="primary" onClick={() => answer(true)}>
          Make {imagesText(estimate.toPay)}
        </Button>
      </div>
    </Dialog>
  );
}
