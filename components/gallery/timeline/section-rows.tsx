import { clsx } from 'clsx';
import type { GenerationView } from '@/lib/generation/view';
import { FoldTile } from '../fold-tile';
import type { Fold } from '../gallery-item';
import { GalleryTile } from '../gallery-tile';
import { rowsClass } from '../justify';
import type { DrawnSection } from './draw';
import type { Place } from './rows';

/** The heading's height is the layout's too. */
export const headingClass = 'h-10';

// About what fills the first screen, and its first row on a phone.
const eagerTiles = 12;
const firstTiles = 2;

/** What all tiles of the list share. */
export interface TileContext {
  readonly tabbable: string | undefined;
  readonly studioProvider: GenerationView['provider'];
  /** While it is scrolled fast, new tiles show their colours alone. */
  readonly fast: boolean;
  onFollow(id: string): void;
  onPick(id: string, keys: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): boolean;
  onToggle(fold: Pick<Fold, 'ids' | 'shown'>): void;
}

/** One heading and the tiles under it that are near the window: where the layout says, or as the browser lays them out. */
export function SectionRows({
  drawn: { section, box, tiles, frames },
  label,
  base,
  count,
  context,
}: {
  drawn: DrawnSection;
  label: string;
  /** What the list's positions are lower by than the page's. */
  base: number;
  /** Of its tiles, drawn or not. */
  count: number;
  context: TileContext;
}) {
  return (
    <div
      className={clsx('inset-x-0', box ? 'absolute' : 'relative pb-1 sm:pb-1.5')}
      style={box && { top: box.top - base, height: box.height }}
      data-section={section.from}
    >
      <h2
        className={clsx(
          'sticky top-[calc(3.5rem+1px)] z-10 -mx-1 flex items-center bg-paper px-1 text-sm font-medium',
          headingClass,
        )}
      >
        {label}
      </h2>
      <ul aria-label={`${label}, newest first`} className={box ? 'relative' : rowsClass}>
        {tiles.map(({ item, index, place }) =>
          item.kind === 'fold' ? (
            <FoldTile
              key={item.key}
              fold={item}
              place={place}
              tabbable={item.key === context.tabbable}
              onToggle={() => context.onToggle(item)}
            />
          ) : (
            <GalleryTile
              key={item.key}
              generation={item.generation}
              stack={item.stack}
              onStack={context.onToggle}
              place={place}
              position={{ index, count }}
              tabbable={item.key === context.tabbable}
              eager={!box && index < eagerTiles && (index >= firstTiles || 'first')}
              coloursOnly={context.fast}
              studioProvider={context.studioProvider}
              onFollow={context.onFollow}
              onPick={context.onPick}
            />
          ),
        )}
        {frames.map((place) => (
          <Frame key={`${place.left} ${place.top}`} place={place} />
        ))}
      </ul>
    </div>
  );
}

/** Stands for a tile that is being loaded. */
function Frame({ place }: { place: Place }) {
  return <li aria-hidden data-frame className="absolute rounded-sm bg-raised" style={place} />;
}
