import { clsx } from 'clsx';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Way } from './use-steps';

/** To the picture beside. At an end it stays, so that the focus does. */
export function StepButton({ to, end, onStep }: { to: Way; end: boolean; onStep: (to: Way) => void }) {
  const Icon = to === 'next' ? ChevronRight : ChevronLeft;
  return (
    <button
      type="button"
      aria-label={to === 'next' ? 'Next picture' : 'Previous picture'}
      aria-disabled={end || undefined}
      onClick={() => onStep(to)}
      className={clsx(
        'absolute bottom-4 grid size-11 cursor-pointer place-items-center rounded-full border border-line bg-surface/85 hover:bg-surface sm:top-1/2 sm:bottom-auto sm:-translate-y-1/2',
        'aria-disabled:cursor-default aria-disabled:opacity-40',
        to === 'next' ? 'right-3' : 'left-3',
      )}
    >
      <Icon aria-hidden className="size-5" />
    </button>
  );
}
