'use client';

import { FolderPlus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ImageView } from '@/lib/generation/view';
import { Button } from '../../ui/button';
import type { CollectionView } from '../curation/actions';
import { useCuration } from '../curation/curation-provider';
import type { CollectionActions } from './actions';
import { CollectionCard } from './collection-card';
import { DeleteCollection } from './delete-collection';
import { NameDialog } from './name-dialog';

export interface Covered extends CollectionView {
  /** Its newest pictures. */
  readonly covers: readonly ImageView[];
}
type Doing =
  | { readonly kind: 'create' }
  | { readonly kind: 'rename' | 'remove'; readonly collection: Covered };

/** Every collection with its newest pictures, and what can be done with them. */
export function Collections({
  collections,
  actions,
}: {
  collections: readonly Covered[];
  actions: CollectionActions;
}) {
  const { ask } = useCuration();
  const router = useRouter();
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const done = (value: unknown) => {
    close();
    if (value !== undefined) router.refresh();
  };
  const save = async (name: string) => {
    if (doing?.kind === 'create') done(await ask(() => actions.create({ name })));
    if (doing?.kind === 'rename') {
      const { id } = doing.collection;
      done(await ask(() => actions.rename({ id, name })));
    }
  };
  return (
    <>
      <div className="mb-4 flex items-center justify-between gap-3">
        <h1 className="text-xl font-medium">Collections</h1>
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
              onRename={() => setDoing({ kind: 'rename', collection })}
              onRemove={() => setDoing({ kind: 'remove', collection })}
            />
          ))}
        </ul>
      )}
      {doing?.kind === 'create' || doing?.kind === 'rename' ? (
        <NameDialog
          title={doing.kind === 'create' ? 'New collection' : 'Rename collection'}
          initial={doing.kind === 'create' ? '' : doing.collection.name}
          button={doing.kind === 'create' ? 'Create' : 'Rename'}
          onSave={save}
          onClose={close}
        />
      ) : null}
      {doing?.kind === 'remove' ? (
        <DeleteCollection
          collection={doing.collection}
          onDelete={async () => {
            const { id } = doing.collection;
            done(await ask(() => actions.remove({ id })));
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}
