import { clsx } from 'clsx';
import { CircleCheck, CircleHelp, CircleSlash } from 'lucide-react';
import type { VerdictText } from './verdict-text';

const icons = { same: CircleCheck, other: CircleSlash, unknown: CircleHelp } as const;

/** A shape of its own for each outcome, so that nobody has to tell colours apart. */
export function VerdictIcon({ outcome, className }: { outcome: VerdictText['outcome']; className?: string }) {
  const Icon = icons[outcome];
  return <Icon aria-hidden className={clsx('size-4', className)} />;
}
