'use client';

import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { useAction } from '../../generation/use-action';
import { Button, buttonClass } from '../../ui/button';

/** The page of a generation that was deleted: nothing is thrown away, so it can come back. */
export function Deleted({ generation, actions }: { generation: GenerationView; actions: GenerationActions }) {
  const { run, pending, problem } = useAction();
  return (
    <div className="mx-auto max-w-md px-4 py-24 text-center">
      <h1 className="text-lg font-medium">This picture was deleted</h1>
      <p className="mt-1 text-pretty text-muted">
        It no longer shows in the gallery. Its settings and its file are still kept.
      </p>
      {problem ? (
        <p role="alert" className="mt-3 text-danger">
          {problem}
        </p>
      ) : null}
      <div className="mt-6 flex justify-center gap-2">
        <Button look="primary" disabled={pending} onClick={() => run(actions.restore, generation)}>
          Restore
        </Button>
        <Link href="/gallery" className={buttonClass()}>
          Go to the gallery
        </Link>
      </div>
    </div>
  );
}
