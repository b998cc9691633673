import { placeholderColor } from '@/components/generation/placeholder';
import type { PublicPicture } from '@/lib/sharing/public-share';
import { pictures } from '../../gallery/curation/words';
import { CoverGrid } from '../../ui/cover-grid';
import { imagePath } from '../print/view';

type CoverPicture = Pick<PublicPicture, 'key' | 'width' | 'height' | 'placeholder'>;

interface GrantedCollection {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly count: number;
  readonly covers: readonly CoverPicture[];
}

/** The collections others show, each the way to its wall. `names` are those of the owners. */
export function GrantedList({
  collections,
  names,
}: {
  collections: readonly GrantedCollection[];
  names: ReadonlyMap<string, string>;
}) {
  return (
    <ul className="mt-4 grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-4">
      {collections.map(({ id, owner, name, count, covers }) => (
        <li key={id} className="overflow-hidden rounded-lg border border-line bg-surface">
          {/* A page without React: the browser goes there itself. */}
          <a href={`/granted/${id}`} className="group block">
            <CoverGrid
              covers={covers.map((cover) => ({
                key: cover.key,
                picture: <Cover path={`/granted/${id}`} cover={cover} />,
              }))}
            />
            <span className="block px-3 pt-2 font-medium break-words underline-offset-4 group-hover:underline">
              {name}
            </span>
          </a>
          <p className="px-3 pb-2 text-sm break-words text-muted tabular-nums">
            {pictures(count)}
            {names.has(owner) ? `, from ${names.get(owner)}` : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Cover({ path, cover: { key, width, height, placeholder } }: { path: string; cover: CoverPicture }) {
  return (
    // biome-ignore lint/performance/noImgElement: the size exists already
    <img
      src={imagePath({ path }, key, 'small')}
      width={width}
      height={height}
      alt=""
      loading="lazy"
      className="size-full object-cover"
      style={{ backgroundColor: placeholderColor(placeholder) }}
    />
  );
}
