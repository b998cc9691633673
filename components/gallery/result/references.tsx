import { Picture } from '../../generation/picture';
import type { ReferenceImage } from './settings-rows';

/** In the order of "image 1", "image 2" in a prompt. */
export function References({ images }: { images: readonly ReferenceImage[] }) {
  return (
    <ol className="flex flex-wrap gap-1.5">
      {images.map(({ number, ref, image }) => (
        <li key={number} className="relative">
          {image ? (
            <a
              href={`/api/images/${image.hash}/original`}
              target="_blank"
              rel="noreferrer"
              className="block size-16 overflow-hidden rounded border border-line"
            >
              <Picture
                image={image}
                alt={`Reference image ${number}`}
                sizes="4rem"
                className="*:object-cover"
              />
            </a>
          ) : (
            <span className="break-all text-muted">{ref}</span>
          )}
          {image ? (
            <span
              aria-hidden
              className="absolute top-1 left-1 grid size-4.5 place-items-center rounded-sm bg-black/65 font-mono text-[11px] text-white"
            >
              {number}
            </span>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
