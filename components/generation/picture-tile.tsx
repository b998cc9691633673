import Link from 'next/link';
import type { GenerationView } from '@/lib/generation/view';
import { madeBy, nameOf, promptText, seedText, standing } from './facts';
import { shorten } from './format';
import { Picture } from './picture';

/** A finished picture: a link to its page, with prompt and seed on hover and focus. */
export function PictureTile({
  generation,
  sizes,
  eager,
}: {
  generation: GenerationView;
  sizes?: string;
  eager: boolean;
}) {
  const prompt = promptText(generation);
  const seed = seedText(generation);
  const more = generation.images.length - 1;
  const [image] = generation.images;
  return (
    <Link
      href={`/gallery/${generation.id}`}
      aria-label={`${nameOf(generation)}, ${standing(generation)}`}
      prefetch={false}
      className="group absolute inset-0 block overflow-hidden rounded-md bg-raised"
    >
      {image ? (
        <Picture image={image} alt={shorten(prompt, 120)} eager={eager} {...(sizes && { sizes })} />
      ) : null}
      {more > 0 ? (
        <span className="absolute top-2 right-2 rounded bg-black/65 px-1.5 text-xs text-white tabular-nums">
          +{more}
        </span>
      ) : null}
      <span
        aria-hidden
        className="absolute inset-x-0 bottom-0 flex translate-y-0 flex-col gap-0.5 bg-gradient-to-t from-black/80 via-black/55 to-transparent px-3 pt-10 pb-2.5 text-sm leading-snug text-white opacity-0 transition-opacity duration-150 group-hover:opacity-100 group-focus-visible:opacity-100"
      >
        <span className="line-clamp-2">{shorten(prompt, 160)}</span>
        <span className="flex justify-between gap-3 text-xs text-white/80">
          <span className="truncate">{madeBy(generation)}</span>
          {seed ? <span className="font-mono tabular-nums">{seed}</span> : null}
        </span>
      </span>
    </Link>
  );
}
