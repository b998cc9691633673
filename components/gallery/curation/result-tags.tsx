'use client';

import type { GenerationView } from '@/lib/generation/view';
import { Dialog } from '../../ui/dialog';
import { Chips } from './chips';
import { useCuration } from './curation-provider';
import { NamePicker } from './name-picker';
import { searchLink } from './search-link';
import { useAnswer } from './use-answer';

/** The tags of one result. Another tab may tag it at the same time: only what is added or taken off is told to the server. */
export function ResultTags({
  view,
  adding,
  onAdd,
}: {
  view: GenerationView;
  adding: boolean;
  onAdd: (open: boolean) => void;
}) {
  const { tag } = useCuration();
  const target = { ids: [view.id] };
  function add(name: string): undefined {
    tag(target, { add: [name], remove: [] });
    onAdd(false);
  }
  return (
    <>
      <Chips
        label="Tags"
        names={view.tags.map((name) => ({ key: name, name, href: searchLink('tag', name) }))}
        onRemove={(name) => tag(target, { add: [], remove: [name] })}
        addLabel="Tag"
        onAdd={() => onAdd(true)}
      />
      {adding ? (
        <Dialog title="Tag this picture" onClose={() => onAdd(false)}>
          <TagPicker has={view.tags} onAdd={add} />
        </Dialog>
      ) : null}
    </>
  );
}

function TagPicker({ has, onAdd }: { has: readonly string[]; onAdd: (name: string) => undefined }) {
  const { actions } = useCuration();
  const names = useAnswer(() => actions.tags(undefined));
  return (
    <NamePicker
      label="Tag"
      names={names}
      without={({ name }) => has.includes(name)}
      create
      most={60}
      onPick={({ name }) => onAdd(name)}
      onCreate={onAdd}
    />
  );
}
