'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';

/** Every pair has been judged. */
export function RoundEnd({ ranking, onMore }: { ranking: ReactNode; onMore: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was in focus went with the last pair.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="m-auto flex max-w-md flex-col items-center gap-5 p-6 text-center">
      <h2 ref={heading} tabIndex={-1} className="text-xl font-medium outline-none">
        That was the last pair
      </h2>
      <p className="text-muted">Another round makes the ranking more certain.</p>
      <div className="flex flex-wrap items-center justify-center gap-2">
        {ranking}
        <Button size="small" onClick={onMore}>
          Another round
        </Button>
      </div>
    </div>
  );
}
