'use client';

import { clsx } from 'clsx';
import { useState } from 'react';
import type { MemberView } from '@/lib/generation/comparison-view';
import type { GenerationView } from '@/lib/generation/view';
import type { GenerationActions } from '../../generation/actions';
import { GenerationTile } from '../../generation/generation-tile';
import { Button } from '../../ui/button';
import { cellText } from '../sweep/cell-text';
import type { Again } from './again-dialog';
import { AgainDialog } from './again-dialog-later';
import { wayOutOf } from './way-out';

/** Members that cannot be looked at together, each as it stands. */
export function Waiting({
  members,
  actions,
  again,
}: {
  members: readonly MemberView[];
  actions: GenerationActions;
  again: Again;
}) {
  return (
    <section aria-label="Not beside each other" className="mt-4">
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-3">
        {members.map((member) => (
          <li key={member.index} className="flex flex-col gap-1">
            <h2 className="text-sm text-muted">{member.label}</h2>
            {member.generation ? (
              <Tile generation={member.generation} actions={actions} />
            ) : (
              <Missing member={member} again={again} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A picture in its own shape; what is none yet, as tall as its neighbours. */
function Tile({ generation, actions }: { generation: GenerationView; actions: GenerationActions }) {
  const image = generation.state === 'succeeded' ? generation.images[0] : undefined;
  return (
    <div
      className={clsx('relative flex', image ? undefined : 'min-h-44 grow')}
      style={image && { aspectRatio: image.width / image.height }}
    >
      <GenerationTile generation={generation} actions={actions} />
    </div>
  );
}

/** One that could not be made, or was deleted. */
function Missing({ member, again }: { member: MemberView; again: Again }) {
  const [asking, setAsking] = useState(false);
  const text = cellText(member, null);
  const reason = text?.reason ?? text?.advice;
  const { settings } = member;
  return (
    <div className="grow rounded-md border border-dashed border-line p-3 text-sm">
      <p className="font-medium">{text?.title}</p>
      {reason ? <p className="mt-1 text-pretty text-muted">{reason}</p> : null}
      {settings && wayOutOf(member) === 'again' ? (
        <Button size="small" className="mt-3" onClick={() => setAsking(true)}>
          Make again…
        </Button>
      ) : null}
      {asking && settings ? (
        <AgainDialog member={{ ...member, settings }} again={again} onClose={() => setAsking(false)} />
      ) : null}
    </div>
  );
}
