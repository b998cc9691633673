'use client';

import { useState } from 'react';
import { outcomeUnknown } from '../../generation/actions';
import { Dialog } from '../../ui/dialog';
import type { CollectionView } from './actions';
import { answerOf } from './answer-of';
import { Chips } from './chips';
import { useCuration } from './curation-provider';
import { NamePicker } from './name-picker';
import { searchLink } from './search-link';
import { useAnswer } from './use-answer';

type InCollection = Pick<CollectionView, 'id' | 'name'>;

/** The collections one result is in. */
export function ResultCollections({
  id,
  initial,
  adding,
  onAdd,
}: {
  id: string;
  initial: readonly InCollection[];
  adding: boolean;
  onAdd: (open: boolean) => void;
}) {
  const { collect } = useCuration();
  const [isIn, setIsIn] = useState(initial);
  const target = { ids: [id] };
  const move = async (collection: InCollection, how: 'add' | 'remove') => {
    onAdd(false);
    const others = (list: readonly InCollection[]) => list.filter((one) => one.id !== collection.id);
    const turn = (way: typeof how) =>
      setIsIn((before) => (way === 'add' ? [...others(before), collection] : others(before)));
    turn(how);
    if (!(await collect(target, collection.id, how))) turn(how === 'add' ? 'remove' : 'add');
  };
  return (
    <>
      <Chips
        label="Collections"
        names={isIn.map(({ id: key, name }) => ({ key, name, href: searchLink('collection', name) }))}
        onRemove={(key) => {
          const collection = isIn.find((one) => one.id === key);
          if (collection) move(collection, 'remove');
        }}
        addLabel="Collection"
        onAdd={() => onAdd(true)}
      />
      {adding ? (
        <Dialog title="Add this picture to a collection" onClose={() => onAdd(false)}>
          <CollectionPicker has={isIn} onAdd={(collection) => move(collection, 'add')} />
        </Dialog>
      ) : null}
    </>
  );
}

function CollectionPicker({
  has,
  onAdd,
}: {
  has: readonly InCollection[];
  onAdd: (collection: InCollection) => void;
}) {
  const { actions } = useCuration();
  const names = useAnswer(() => actions.collections(undefined));
  const create = async (name: string) => {
    const made = await answerOf(() => actions.createCollection({ name }), outcomeUnknown);
    if (!made.ok) return made.error;
    onAdd(made.value);
    return undefined;
  };
  return (
    <NamePicker
      label="Collection"
      names={names}
      without={({ id }) => has.some((one) => one.id === id)}
      create
      most={120}
      onPick={onAdd}
      onCreate={create}
    />
  );
}
