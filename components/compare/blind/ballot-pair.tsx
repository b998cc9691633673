import { useLayoutEffect } from 'react';
import type { VoteView } from '@/lib/generation/comparison-view';
import type { ImageView } from '@/lib/generation/view';
import { KeptPicture } from '../viewer/kept-picture';
import { Room } from '../viewer/room';
import { Stage } from '../viewer/stage';
import { useTogether } from '../viewer/use-together';
import { WaitingPicture } from '../viewer/waiting-picture';

/**
 * Both pictures as large as the window allows, beside each other, or one over the other where it is upright. They are zoomed and
 * moved together. A tap chooses; a second one right after it would be on a pair nobody has seen, and does nothing.
 */
export function BallotPair({
  left,
  right,
  onChoose,
}: {
  left: ImageView;
  right: ImageView;
  onChoose: (choice: VoteView['choice']) => void;
}) {
  const together = useTogether();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of other pictures all is shown, before a part of them
  useLayoutEffect(() => together.fit(), [together, left, right]);
  return (
    <div className="flex min-h-0 flex-1 flex-col px-2 sm:px-5">
      <Stage closer={false} onTap={(_, room) => onChoose(room === 0 ? 'left' : 'right')}>
        <div className="flex size-full gap-2 portrait:flex-col">
          <Side index={0} name="A" image={left} />
          <Side index={1} name="B" image={right} />
        </div>
      </Stage>
    </div>
  );
}

function Side({ index, name, image }: { index: number; name: string; image: ImageView }) {
  const label = `Picture ${name}`;
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col">
      <div className="min-h-0 flex-1 cursor-pointer">
        <Room index={index} picture={image} waiting={<WaitingPicture image={image} label={label} />}>
          {(frame) => <KeptPicture key={image.hash} image={image} frame={frame} label={label} />}
        </Room>
      </div>
      <p aria-hidden className="h-6 text-center text-sm text-muted">
        {name}
      </p>
    </div>
  );
}
