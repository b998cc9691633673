import type { ReactNode } from 'react';

/** A whole page that is only a message: not found, broken. An empty frame, what happened, the ways out. */
export function MessagePage({
  title,
  children,
  actions,
  art = <Frames />,
}: {
  title: string;
  children: ReactNode;
  actions: ReactNode;
  /** A picture above the words. */
  art?: ReactNode;
}) {
  return (
    <div className="mx-auto flex min-h-[70dvh] max-w-md flex-col items-center justify-center px-5 py-16 text-center">
      {art}
      <h1 className="mt-8 text-lg font-medium text-balance">{title}</h1>
      <div className="mt-1 text-pretty text-muted">{children}</div>
      <div className="mt-6 flex flex-wrap justify-center gap-2">{actions}</div>
    </div>
  );
}

function Frames() {
  return (
    <div aria-hidden className="grid grid-cols-3 gap-1.5">
      {[0, 1, 2, 3, 4, 5].map((frame) => (
        <div
          key={frame}
          className={
            frame === 4
              ? 'h-12 w-10 rounded-xs border border-dashed border-accent'
              : 'h-12 w-10 rounded-xs bg-raised'
          }
        />
      ))}
    </div>
  );
}
