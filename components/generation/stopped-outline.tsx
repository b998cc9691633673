import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import { nameOf } from './facts';

/** In place of the tile of one that ended without a picture: where all that is known of it stands. */
export function StoppedOutline({ generation }: { generation: GenerationView }) {
  return (
    <div className="w-full rounded-md border border-line bg-paper p-3 text-sm">
      <Link
        href={`/gallery/${generation.id}`}
        aria-label={`${nameOf(generation)}, ended without a picture`}
        prefetch={false}
        className="font-medium underline-offset-4 hover:underline"
      >
        Ended without a picture
      </Link>
    </div>
  );
}
