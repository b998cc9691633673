import Link from 'next/link';
import type { MemberView } from '@/lib/generation/comparison-view';
import { Picture } from '../../generation/picture';

/** A result at the head of its column. */
export function MemberHead({ member: { label, generation } }: { member: MemberView }) {
  const image = generation?.state === 'succeeded' ? generation.images[0] : undefined;
  return (
    <th scope="col" className="pr-4 pb-2 text-left align-bottom font-medium">
      {image ? (
        <span className="mb-1.5 block h-24 w-full max-w-36 overflow-hidden rounded-xs">
          <Picture image={image} alt="" sizes="10rem" className="*:object-cover" />
        </span>
      ) : null}
      {generation ? (
        <Link
          href={`/gallery/${generation.id}`}
          prefetch={false}
          className="line-clamp-3 break-words underline-offset-4 hover:underline"
        >
          {label}
        </Link>
      ) : (
        label
      )}
    </th>
  );
}
