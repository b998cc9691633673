import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** A titled part of the page beside the picture. */
export function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-3">
      <div className="flex min-h-9 items-center justify-between">
        <h2 className="text-sm font-medium">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** A name and its value in a list of facts. */
export function Fact({
  label,
  tall = false,
  children,
}: {
  label: ReactNode;
  /** The value is more than lines of text: pictures have no baseline to share with the name. */
  tall?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={clsx(
        'grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 py-1',
        tall ? 'items-start' : 'items-baseline',
      )}
    >
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
