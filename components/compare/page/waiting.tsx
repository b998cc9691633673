import type { MemberView } from '@/lib/generation/comparison-view';
import type { GenerationActions } from '../../generation/actions';
import { GenerationTile } from '../../generation/generation-tile';
import { cellText } from '../sweep/cell-text';

/** Members that cannot be looked at together, each as it stands. */
export function Waiting({
  members,
  actions,
}: {
  members: readonly MemberView[];
  actions: GenerationActions;
}) {
  return (
    <section aria-label="Not beside each other" className="mt-4">
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-3">
        {members.map((member) => (
          <li key={member.index} className="flex flex-col gap-1">
            <h2 className="text-sm text-muted">{member.label}</h2>
            <Tile member={member} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tile({ member, actions }: { member: MemberView; actions: GenerationActions }) {
  const text = cellText(member, null);
  const reason = text?.reason ?? text?.advice;
  if (!member.generation) {
    return (
      <div className="grow rounded-md border border-dashed border-line p-3 text-sm">
        <p className="font-medium">{text?.title}</p>
        {reason ? <p className="mt-1 text-pretty text-muted">{reason}</p> : null}
      </div>
    );
  }
  return (
    <div className="relative flex min-h-44 grow">
      <GenerationTile generation={member.generation} actions={actions} />
    </div>
  );
}
