import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';

const tones = {
  quiet: 'border-line bg-surface',
  caution: 'border-caution/50 bg-surface',
  danger: 'border-danger/50 bg-surface',
};

/** A message in the flow of the page, with its actions. `danger` is announced at once, the others politely. */
export function Notice({
  tone = 'quiet',
  children,
  actions,
  onDismiss,
}: {
  tone?: keyof typeof tones;
  children: ReactNode;
  actions?: ReactNode;
  onDismiss?: (() => void) | undefined;
}) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={clsx('flex items-start gap-2 rounded-md border py-2.5 pr-2 pl-3 text-sm', tones[tone])}
    >
      <div className="min-w-0 flex-1 space-y-1.5">
        <div className="text-pretty">{children}</div>
        {actions ? <div className="flex flex-wrap gap-x-4 gap-y-1">{actions}</div> : null}
      </div>
      {onDismiss ? (
        <button
          type="button"
          aria-label="Dismiss"
          onClick={onDismiss}
          className="grid size-6 shrink-0 cursor-pointer place-items-center rounded text-muted hover:bg-raised hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      ) : null}
    </div>
  );
}
