import { clsx } from 'clsx';
import { CircleAlert, CircleSlash, TriangleAlert } from 'lucide-react';
import type { GenerationState } from '@/lib/generation/state';

/** The sign of an ending without a picture. */
export function StoppedIcon({ state, className }: { state: GenerationState; className?: string }) {
  const look = clsx('mt-0.5 size-4 shrink-0', className);
  if (state === 'failed') return <CircleAlert aria-hidden className={clsx(look, 'text-danger')} />;
  if (state === 'unconfirmed') return <TriangleAlert aria-hidden className={clsx(look, 'text-caution')} />;
  return <CircleSlash aria-hidden className={clsx(look, 'text-muted')} />;
}
