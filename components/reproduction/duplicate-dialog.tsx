'use client';

import Link from 'next/link';
import { useEffect, useState } from 'react';
import { isFinished } from '@/lib/generation/state';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf, sizeOf } from '../generation/facts';
import { Picture } from '../generation/picture';
import { When } from '../generation/when';
import { Button, buttonClass } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Shows what exists already, before it is paid for a second time. */
export function DuplicateDialog({
  ids,
  count,
  cost,
  onAgain,
  onClose,
}: {
  ids: readonly string[];
  /** How many the run would make. */
  count: number;
  /** "about $0.03" */
  cost: string;
  onAgain: () => void;
  onClose: () => void;
}) {
  const views = useViews(ids);
  const one = count === 1;
  return (
    <Dialog title={title(ids.length, count, views)} onClose={onClose}>
      <p className="text-pretty">
        {one
          ? 'The same settings with the same seed were asked for before.'
          : `The same settings with ${ids.length === count ? 'these seeds' : 'some of these seeds'} were asked for before.`}{' '}
        Nothing was sent now.{' '}
        {views.some(({ state }) => state === 'unconfirmed')
          ? 'Nobody knows whether what is unconfirmed was paid; its page says what is known.'
          : null}
      </p>
      <ul className="mt-4 flex flex-wrap gap-3">
        {views.map((view) => (
          <li key={view.id}>
            <Existing view={view} />
          </li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button onClick={onAgain}>
          {one ? 'Make it again' : `Make all ${count}`}
          <span className="text-sm font-normal text-muted">{cost}</span>
        </Button>
        {ids[0] === undefined ? null : (
          <Link href={`/gallery/${ids[0]}`} className={buttonClass('primary')}>
            {ids.length === 1 ? 'Show it' : 'Show the first'}
          </Link>
        )}
      </div>
    </Dialog>
  );
}

/** The results are read after the dialog is there; until then it says what holds for all of them. */
function title(existing: number, count: number, views: readonly GenerationView[]): string {
  if (views.length < existing) return 'These settings were asked for before';
  if (views.some(({ state }) => state === 'unconfirmed')) {
    return count === 1
      ? 'This picture may have been paid already'
      : 'Some of these may have been paid already';
  }
  if (views.some(({ state }) => !isFinished(state))) {
    return count === 1
      ? 'This picture is being made now'
      : `Of these ${count} pictures some are being made now`;
  }
  if (count === 1) return 'You already have this picture';
  if (existing === count) return `You already have these ${count} pictures`;
  return `You already have ${existing} of these ${count} pictures`;
}

function Existing({ view }: { view: GenerationView }) {
  const [image] = view.images;
  const { width, height } = sizeOf(view);
  if (!image) {
    return (
      <Link
        href={`/gallery/${view.id}`}
        className="grid size-36 place-items-center rounded-xs bg-raised p-2 text-center text-sm text-muted"
      >
        {view.state === 'unconfirmed' ? 'Unconfirmed' : isFinished(view.state) ? 'No picture' : 'Being made'}
      </Link>
    );
  }
  return (
    <Link href={`/gallery/${view.id}`} className="block text-xs text-muted">
      <span
        className="block h-36 max-w-full overflow-hidden rounded-xs"
        style={{ aspectRatio: `${width} / ${height}` }}
      >
        <Picture image={image} alt={nameOf(view)} sizes="16rem" />
      </span>
      <When ms={view.createdAt} />
    </Link>
  );
}

/** The results themselves; one that cannot be read is left out. */
function useViews(ids: readonly string[]): readonly GenerationView[] {
  const [views, setViews] = useState<readonly GenerationView[]>([]);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const { generationViewSchema } = await import('@/lib/generation/view');
      const answers = await Promise.all(
        ids.map(async (id) => {
          const response = await fetch(`/api/generations/${id}`);
          return generationViewSchema.safeParse(await response.json()).data;
        }),
      );
      if (current) setViews(answers.filter((view) => view !== undefined));
    };
    read().catch(() => undefined); // the links still lead there
    return () => {
      current = false;
    };
  }, [ids]);
  return views;
}
