'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { Button, buttonClass } from '../../ui/button';
import { useCuration } from '../curation/curation-provider';
import { numberText, pictures } from '../curation/words';

/** What came of it, and where to go from there. */
export function CullSummary({
  total,
  kept,
  rated,
  rejected,
  back,
  onAgain,
  onUndo,
}: {
  total: number;
  kept: number;
  rated: number;
  rejected: readonly string[];
  back: string;
  onAgain: () => void;
  onUndo: (() => void) | undefined;
}) {
  const { trash } = useCuration();
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [pending, setPending] = useState(false);
  // What was in focus went with the last picture.
  useEffect(() => heading.current?.focus(), []);
  const throwOut = async () => {
    setPending(true);
    const done = await trash({ ids: rejected }, (changed) => `Moved ${pictures(changed)} to trash`);
    setPending(false);
    if (done) router.push(back);
  };
  return (
    <div className="m-auto flex max-w-md flex-col items-center gap-5 p-6 text-center">
      <h2 ref={heading} tabIndex={-1} className="text-xl font-medium outline-none">
        {total > 0 ? 'That was the last one' : 'There is no picture to go through'}
      </h2>
      {total > 0 ? (
        <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-1 text-left tabular-nums">
          <Line label="Pictures" count={total} />
          <Line label="Kept" count={kept} />
          <Line label="Rejected" count={rejected.length} />
          {rated > 0 ? <Line label="Rated" count={rated} /> : null}
        </dl>
      ) : null}
      <div className="flex flex-wrap justify-center gap-2">
        {rejected.length > 0 ? (
          <Button look="danger" disabled={pending} onClick={throwOut}>
            Move {numberText(rejected.length)} rejected to trash
          </Button>
        ) : null}
        {total > 0 ? <Button onClick={onAgain}>From the beginning</Button> : null}
        {onUndo ? <Button onClick={onUndo}>Undo the last</Button> : null}
        <Link href={back} className={buttonClass()}>
          Back to the gallery
        </Link>
      </div>
    </div>
  );
}

function Line({ label, count }: { label: string; count: number }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="text-right">{numberText(count)}</dd>
    </>
  );
}
