import { clsx } from 'clsx';
import { useRef } from 'react';
import { useRoom } from '../../picture/use-room';
import { Caption, type LabelPlace } from './caption';
import { gridColumns } from './grid-columns';
import { KeptPicture } from './kept-picture';
import { nameParts } from './name-parts';
import { Room } from './room';
import type { ViewerItem } from './viewer-item';
import { WaitingPicture } from './waiting-picture';

/** CSS pixels; as the classes below say it. */
const [gap, captionHeight] = [4, 28];

/** Pictures beside each other, each in a room of its own, in as many columns as make them largest. */
export function Apart({
  items,
  marks,
  labels,
}: {
  items: readonly ViewerItem[];
  /** What tells each in one sign. */
  marks: readonly string[];
  labels: LabelPlace;
}) {
  const ref = useRef<HTMLUListElement>(null);
  const measured = useRoom(ref);
  const ratios = items.map(({ image }) => image.width / image.height);
  const names = nameParts(items.map(({ label }) => label));
  const caption = labels === 'beside' ? captionHeight : 0;
  const columns = measured
    ? gridColumns(ratios, measured.room, { gap, caption })
    : Math.ceil(Math.sqrt(items.length));
  return (
    <ul
      ref={ref}
      className="grid size-full auto-rows-[minmax(0,1fr)] gap-1"
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {items.map((item, index) => (
        <li key={item.id} className="relative flex min-h-0 min-w-0 flex-col">
          {labels === 'none' ? null : (
            <Caption
              item={item}
              parts={names[index] ?? []}
              mark={marks[index] ?? ''}
              on={labels === 'on'}
              className={clsx(labels === 'on' && 'absolute top-2 left-2 z-10 max-w-[calc(100%-1rem)]')}
            />
          )}
          <div className="min-h-0 flex-1">
            <Room
              index={index}
              picture={item.image}
              waiting={<WaitingPicture image={item.image} label={item.label} />}
            >
              {(frame) => (
                <KeptPicture key={item.image.hash} image={item.image} frame={frame} label={item.label} />
              )}
            </Room>
          </div>
        </li>
      ))}
    </ul>
  );
}
