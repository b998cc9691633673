'use client';

import { useState } from 'react';
import { outcomeUnknown } from '../../generation/actions';
import { Dialog } from '../../ui/dialog';
import { Segmented } from '../../ui/segmented';
import type { CollectionView, TargetInput } from './actions';
import { answerOf } from './answer-of';
import { useCuration } from './curation-provider';
import { type Named, NamePicker } from './name-picker';
import { saidOfCollection, saidOfTag } from './said';
import { useAnswer } from './use-answer';
import { pictures } from './words';

interface PickProps {
  readonly target: TargetInput;
  readonly count: number;
  readonly onClose: () => void;
}
const ways = [
  { value: 'add', label: 'Add' },
  { value: 'remove', label: 'Take off' },
] as const;
type Way = (typeof ways)[number]['value'];

/** Chooses a tag for several pictures, or one to take off them. */
export function TagDialog({ target, count, onClose }: PickProps) {
  const { actions, tag } = useCuration();
  const [way, setWay] = useState<Way>('add');
  const names = useAnswer(() => actions.tags(undefined));
  function apply(name: string): undefined {
    const change = way === 'add' ? { add: [name], remove: [] } : { add: [], remove: [name] };
    tag(target, change, saidOfTag(name, way, count));
    onClose();
  }
  return (
    <Dialog title={`Tag ${pictures(count)}`} onClose={onClose}>
      <WayChoice name="tag-way" way={way} onChange={setWay} />
      <NamePicker
        label="Tag"
        names={names}
        create={way === 'add'}
        most={60}
        onPick={({ name }) => apply(name)}
        onCreate={apply}
      />
    </Dialog>
  );
}

/** Chooses a collection for several pictures, or one to take them out of. */
export function CollectDialog({ target, count, onClose }: PickProps) {
  const { actions, collect } = useCuration();
  const [way, setWay] = useState<Way>('add');
  const names = useAnswer(() => actions.collections(undefined));
  const apply = ({ id, name }: Pick<CollectionView, 'id' | 'name'>) => {
    collect(target, id, way, saidOfCollection(name, way, count));
    onClose();
  };
  const create = async (name: string) => {
    const made = await answerOf(() => actions.createCollection({ name }), outcomeUnknown);
    if (!made.ok) return made.error;
    apply(made.value);
    return undefined;
  };
  return (
    <Dialog title={`Collect ${pictures(count)}`} onClose={onClose}>
      <WayChoice name="collect-way" way={way} onChange={setWay} />
      <NamePicker<CollectionView & Named>
        label="Collection"
        names={names}
        create={way === 'add'}
        most={120}
        onPick={apply}
        onCreate={create}
      />
    </Dialog>
  );
}

function WayChoice({ name, way, onChange }: { name: string; way: Way; onChange: (way: Way) => void }) {
  return (
    <fieldset className="mb-3 max-w-60">
      <legend className="sr-only">What to do</legend>
      <Segmented name={name} value={way} options={ways} onChange={onChange} />
    </fieldset>
  );
}
