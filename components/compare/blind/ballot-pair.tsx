import type { VoteView } from '@/lib/generation/comparison-view';
import type { ImageView } from '@/lib/generation/view';
import { Picture } from '../../generation/picture';

/** Both pictures as large as the window allows: beside each other, or one over the other where it is upright. */
export function BallotPair({
  left,
  right,
  onChoose,
}: {
  left: ImageView;
  right: ImageView;
  onChoose: (choice: VoteView['choice']) => void;
}) {
  return (
    <div className="flex min-h-0 flex-1 gap-2 px-2 sm:px-5 portrait:flex-col">
      <Side name="A" image={left} onChoose={() => onChoose('left')} />
      <Side name="B" image={right} onChoose={() => onChoose('right')} />
    </div>
  );
}

function Side({ name, image, onChoose }: { name: string; image: ImageView; onChoose: () => void }) {
  return (
    <button
      type="button"
      aria-label={`Picture ${name} is better`}
      onClick={onChoose}
      className="flex min-h-0 min-w-0 flex-1 cursor-pointer flex-col rounded-md hover:bg-raised"
    >
      <span className="min-h-0 w-full flex-1">
        <Picture
          key={image.hash}
          image={image}
          alt=""
          eager
          sizes="(orientation: portrait) 100vw, 50vw"
          className="bg-transparent! bg-none!"
        />
      </span>
      <span aria-hidden className="h-6 w-full text-center text-sm text-muted">
        {name}
      </span>
    </button>
  );
}
