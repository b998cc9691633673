import type { PublicShare } from '@/lib/sharing/public-share';
import { Frame } from './frame';
import { altOf, nameOf, type Place, picturePath } from './view';

/** Two pictures beside each other, or one over the other with an edge that moves. Which two is chosen by a plain form. */
export function PairPage({
  place,
  shown,
  left,
  right,
}: {
  place: Place;
  shown: PublicShare;
  left: number;
  right: number;
}) {
  const { pictures } = shown;
  const ratio = (pictures[left]?.width ?? 1) / (pictures[left]?.height ?? 1);
  return (
    <main className="print two">
      <nav aria-label="Pictures">
        <a href={place.path}>All {pictures.length} pictures</a>
      </nav>
      <h1 className="unseen">Two pictures beside each other</h1>
      <form id="pair" method="get" action={place.path}>
        <Choice name="left" label="Left" shown={shown} chosen={left} />
        <Choice name="right" label="Right" shown={shown} chosen={right} />
        <button type="submit" className="button">
          Show these
        </button>
      </form>
      <fieldset className="looks" hidden>
        <legend className="unseen">Look</legend>
        <label>
          <input type="radio" form="pair" name="look" value="beside" defaultChecked /> Side by side
        </label>
        <label>
          <input type="radio" form="pair" name="look" value="wipe" /> Wipe
        </label>
      </fieldset>
      <div className="pair" style={Object.fromEntries([['--first', ratio]])}>
        <Side place={place} shown={shown} index={left} />
        <Side place={place} shown={shown} index={right} />
        <input
          type="range"
          min="0"
          max="100"
          defaultValue="50"
          aria-label="How much of the left one is seen"
        />
      </div>
    </main>
  );
}

function Choice({
  name,
  label,
  shown,
  chosen,
}: {
  name: string;
  label: string;
  shown: PublicShare;
  chosen: number;
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={shown.pictures[chosen]?.key}>
        {shown.pictures.map(({ key }, index) => (
          <option key={key} value={key}>
            {nameOf(shown, index)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Side({ place, shown, index }: { place: Place; shown: PublicShare; index: number }) {
  const picture = shown.pictures[index];
  if (!picture) return null;
  return (
    <figure>
      <Frame
        place={place}
        picture={picture}
        alt={altOf(shown, index)}
        sizes="(min-width: 40rem) 46vw, 92vw"
        first
      />
      <figcaption>
        <a href={picturePath(place, picture)}>{nameOf(shown, index)}</a>
      </figcaption>
    </figure>
  );
}
