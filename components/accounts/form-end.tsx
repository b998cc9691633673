import type { ReactNode } from 'react';
import { Button } from '../ui/button';

/** The foot of a form: why it could not be done, and the button that does it. */
export function FormEnd({
  problem,
  busy,
  children,
}: {
  problem: string | undefined;
  busy: boolean;
  children: ReactNode;
}) {
  return (
    <>
      {problem === undefined ? null : (
        <p role="alert" className="text-sm text-pretty text-danger">
          {problem}
        </p>
      )}
      <Button type="submit" look="primary" aria-disabled={busy} className="w-full">
        {children}
      </Button>
    </>
  );
}
