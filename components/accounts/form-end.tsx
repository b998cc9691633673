import type { ReactNode } from 'react';
import { Button } from '../ui/button';

/** The foot of a form: why it could not be done, and the button that does it. */
export function FormEnd({
  problem,
  busy,
  look = 'primary',
  children,
}: {
  problem: string | undefined;
  busy: boolean;
  /** One of several forms of a page is quiet, and its button only as wide as it has to be. */
  look?: 'primary' | 'quiet';
  children: ReactNode;
}) {
  return (
    <>
      {problem === undefined ? null : (
        <p role="alert" className="text-sm text-pretty text-danger">
          {problem}
        </p>
      )}
      <Button type="submit" look={look} aria-disabled={busy} className={look === 'primary' ? 'w-full' : ''}>
        {children}
      </Button>
    </>
  );
}
