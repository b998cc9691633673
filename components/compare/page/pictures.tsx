'use client';

import { useMemo } from 'react';
import type { ComparisonView, MemberView } from '@/lib/generation/comparison-view';
import type { GenerationActions } from '../../generation/actions';
import { Viewer } from '../viewer/viewer';
import type { ViewerItem } from '../viewer/viewer-item';
import type { Again } from './again-dialog';
import { ChooseFirst } from './choose-first';
import type { Look } from './look';
import { together } from './together';
import { Waiting } from './waiting';

/** The chosen pictures, as high as what they stand in, and beneath them what has become of those that are not there. */
export function Pictures({
  comparison,
  look,
  actions,
  again,
}: {
  comparison: ComparisonView;
  look: Look;
  actions: GenerationActions;
  again: Again;
}) {
  const members = together(comparison.members, look.of);
  const items = useKept(members.flatMap(itemOf));
  if (members.length === 0) return <ChooseFirst look={look} />;
  const viewed = items.length > 1 || items.length === members.length;
  const others = viewed ? members.filter((member) => itemOf(member).length === 0) : members;
  return (
    <div className="h-full px-3 pb-3 sm:px-5">
      {viewed ? <Viewer items={items} /> : null}
      {others.length > 0 ? (
        <div className="pb-3">
          <Waiting members={others} actions={actions} again={again} />
        </div>
      ) : null}
    </div>
  );
}

function itemOf({ index, label, generation }: MemberView): readonly ViewerItem[] {
  const image = generation?.state === 'succeeded' ? generation.images[0] : undefined;
  return image && generation ? [{ id: `${index}`, label, image, href: `/gallery/${generation.id}` }] : [];
}

/** The same list while the same pictures are meant: each change of another one is news to the whole page. */
function useKept(items: readonly ViewerItem[]): readonly ViewerItem[] {
  const text = JSON.stringify(items);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is all that can change of them
  return useMemo(() => items, [text]);
}
