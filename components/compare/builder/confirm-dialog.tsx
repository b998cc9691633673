import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { existingText, imagesText, sumText } from './sum-text';
import type { Question } from './use-start';

/** Before a sum above the person's own limit is spent. */
export function ConfirmDialog({
  question,
  limit,
  provider,
  onConfirm,
  onClose,
}: {
  question: Question;
  /** "$1.00" */
  limit: string;
  provider: 'segmind' | 'sandbox';
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { estimate } = question;
  const existing = existingText(estimate);
  return (
    <Dialog title={`Make ${imagesText(estimate.toPay)}?`} onClose={onClose}>
      <p className="text-lg tabular-nums">{sumText(estimate, provider)}</p>
      <p className="mt-2 text-sm text-pretty text-muted">
        {existing ? `${existing} ` : ''}You asked to be told above {limit}. The comparison can be paused at
        any time: what has not been sent by then is not paid.
      </p>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>Not now</Button>
        <Button look="primary" data-focus-first onClick={onConfirm}>
          Make {imagesText(estimate.toPay)}
        </Button>
      </div>
    </Dialog>
  );
}
