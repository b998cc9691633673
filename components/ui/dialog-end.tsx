import type { ReactNode } from 'react';
import { Button } from './button';

/**
 * The foot of a dialog that asks: why it could not be done, the way back, and as `children` the button that does it. It stays in
 * sight where the dialog is longer than the window, and what goes under it fades.
 */
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
      <div className="sticky -bottom-4 -mx-4 mt-2 -mb-4 flex flex-wrap items-center justify-end gap-2 bg-linear-to-t from-surface from-80% px-4 pt-5 pb-4">
        {aside}
        <Button onClick={onCancel}>Cancel</Button>
        {children}
      </div>
    </>
  );
}
