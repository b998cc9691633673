import type { GenerationView } from '@/lib/generation/view';
import { promptText } from '../../generation/facts';
import { shorten } from '../../generation/format';
import { Picture } from '../../generation/picture';
import { useCurated } from '../curation/curation-provider';

/** The picture that is judged, as large as the window allows, over its prompt and what was decided about it before. */
export function CullPicture({ view }: { view: GenerationView }) {
  const { favourite, rejected, rating } = useCurated(view);
  const [image] = view.images;
  const marks = [
    favourite ? 'favourite' : '',
    rejected ? 'rejected' : '',
    rating > 0 ? `rated ${rating}` : '',
  ].filter(Boolean);
  return (
    <figure className="flex min-h-0 flex-1 flex-col px-2 sm:px-5">
      <div className="min-h-0 flex-1">
        {image ? (
          <Picture
            image={image}
            alt={shorten(promptText(view), 200)}
            eager
            sizes="100vw"
            className="bg-transparent! bg-none!"
          />
        ) : null}
      </div>
      <figcaption className="flex h-8 items-center justify-center gap-3 text-sm text-muted">
        <span className="truncate">{shorten(promptText(view), 120)}</span>
        {marks.length > 0 ? <span className="shrink-0 text-ink">{marks.join(', ')}</span> : null}
      </figcaption>
    </figure>
  );
}
