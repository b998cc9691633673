import type { ReactNode } from 'react';
import { Button } from './button';

/** The foot of a dialog that asks: why it could not be done, the way back, and as `children` the button that does it. */
export function DialogEnd({
  problem,
  onCancel,
  aside,
  children,
}: {
  problem: string | undefined;
  onCancel: () => void;
  /** Stands opposite the buttons. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      {problem ? (
        <p role="alert" className="mt-3 text-sm text-pretty text-danger">
          {problem}
        </p>
      ) : null}
      <div className="mt-5 flex flex-wrap items-center justify-end gap-2">
        {aside}
        <Button onClick={onCancel}>Cancel</Button>
        {children}
      </div>
    </>
  );
}
