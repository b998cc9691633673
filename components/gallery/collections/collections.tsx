'use client';

import { FolderPlus } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import type { Peer } from '@/lib/accounts/views';
import type { ActionResult } from '@/lib/actions/action-result';
import { problemOf } from '../../generation/actions';
import { useRefresh } from '../../live/live-provider';
import { Button } from '../../ui/button';
import type { CollectionActions } from './actions';
import { CollectionCard, type Covered } from './collection-card';
import { DeleteCollection } from './delete-collection';
import { NameDialog } from './name-dialog';

type Doing =
  | { readonly kind: 'create' }
  | { readonly kind: 'rename' | 'remove'; readonly collection: Covered };

/** Every collection with its newest pictures, and what can be done with them. */
export function Collections({
  collections,
  people,
  granted,
  actions,
}: {
  collections: readonly Covered[];
  /** Everybody else of the studio. */
  people: readonly Peer[];
  /** Whether others show something to whoever looks. */
  granted: boolean;
  actions: CollectionActions;
}) {
  const refresh = useRefresh();
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  /** Closes the dialog when it is done; resolves to the reason when it could not be. */
  const settle = async (act: () => Promise<ActionResult<unknown>>) => {
    const problem = await problemOf(act, 'This collection');
    if (problem !== undefined) return problem;
    close();
    refresh();
    return undefined;
  };
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-xl font-medium">Collections</h1>
        {granted ? (
          <Link
            href="/granted"
            prefetch={false}
            className="text-sm text-accent underline-offset-4 hover:underline"
          >
            Shared with me
          </Link>
        ) : null}
        <Link
          href="/shares"
          prefetch={false}
          className="text-sm text-accent underline-offset-4 hover:underline"
        >
          Shared links
        </Link>
        <Button onClick={() => setDoing({ kind: 'create' })}>
          <FolderPlus aria-hidden className="size-4" />
          New collection
        </Button>
      </div>
      {collections.length === 0 ? (
        <p className="mx-auto max-w-md py-24 text-center text-pretty text-muted">
          No collections yet. Select pictures in the gallery and add them to one; a picture can be in several.
        </p>
      ) : (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-4">
          {collections.map((collection) => (
            <CollectionCard
              key={collection.id}
              collection={collection}
              people={people}
              grant={actions.grant}
              onRename={() => setDoing({ kind: 'rename', collection })}
              onDelete={() => setDoing({ kind: 'remove', collection })}
            />
          ))}
        </ul>
      )}
      {doing?.kind === 'create' ? (
        <NameDialog
          title="New collection"
          initial=""
          button="Create"
          onSave={(name) => settle(() => actions.create({ name }))}
          onClose={close}
        />
      ) : null}
      {doing?.kind === 'rename' ? (
        <NameDialog
          title="Rename collection"
          initial={doing.collection.name}
          button="Rename"
          onSave={(name) => settle(() => actions.rename({ id: doing.collection.id, name }))}
          onClose={close}
        />
      ) : null}
      {doing?.kind === 'remove' ? (
        <DeleteCollection
          collection={doing.collection}
          onDelete={() => settle(() => actions.remove({ id: doing.collection.id }))}
          onClose={close}
        />
      ) : null}
    </>
  );
}
