import type { KeyboardEvent, Ref } from 'react';
import type { ChoosablePicture } from './pictures-answer';

/** Pictures with their prompts. The arrows walk between them, and up from the first row to what is above (`onLeave`). */
export function PictureGrid({
  ref,
  pictures,
  onChoose,
  onLeave,
}: {
  ref: Ref<HTMLUListElement>;
  pictures: readonly ChoosablePicture[];
  onChoose: (hash: string) => void;
  onLeave: () => void;
}) {
  function onKeyDown(event: KeyboardEvent<HTMLUListElement>) {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const columns = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length;
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (at + by < 0) onLeave();
    else buttons[at + by]?.focus();
  }
  return (
    <ul
      ref={ref}
      aria-label="Pictures"
      onKeyDown={onKeyDown}
      className="grid grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-x-2 gap-y-3"
    >
      {pictures.map(({ image: { hash, width, height }, prompt }) => (
        <li key={hash}>
          <button
            type="button"
            title={prompt?.slice(0, 500)}
            onClick={() => onChoose(hash)}
            className="group block w-full scroll-mt-20 cursor-pointer text-left"
          >
            {/* biome-ignore lint/performance/noImgElement: already a thumbnail of the right size */}
            <img
              src={`/api/images/${hash}/small`}
              alt=""
              loading="lazy"
              className="aspect-square w-full rounded-md border border-line bg-raised object-cover group-hover:border-ink"
            />
            <span className="mt-1 line-clamp-2 text-xs break-words">{prompt}</span>
            <span className="block font-mono text-xs text-muted">
              {width} × {height}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
