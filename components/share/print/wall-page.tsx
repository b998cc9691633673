import type { PublicShare } from '@/lib/sharing/public-share';
import { Frame } from './frame';
import { altOf, nameOf, type Place, pairPath, picturePath, titleOf } from './view';

/** As many as are on the first screen at most. */
const first = 4;

/** Several pictures on one wall, each the way to its own page. */
export function WallPage({ place, shown }: { place: Place; shown: PublicShare }) {
  const { note, pictures, comparison } = shown;
  const [one, another] = pictures;
  return (
    <main className="wall">
      <header>
        <h1 dir="auto">{titleOf(shown)}</h1>
        {note ? (
          <p className="note" dir="auto">
            {note}
          </p>
        ) : null}
        <p className="medium">
          {comparison?.headings.map(({ label, values }) => (
            <span key={label}>
              {label}: {values.join(', ')}
            </span>
          ))}
          <span>{pictures.length} pictures</span>
          {pictures.every(({ sandbox }) => sandbox) ? (
            <span>Drawn by the studio’s sandbox; no model made them</span>
          ) : null}
        </p>
        {one && another ? (
          <p>
            <a href={pairPath(place, one.key, another.key)}>Two beside each other</a>
          </p>
        ) : null}
      </header>
      <ul>
        {pictures.map((picture, index) => (
          <li key={picture.key}>
            <a href={picturePath(place, picture)}>
              <Frame
                place={place}
                picture={picture}
                alt={altOf(shown, index)}
                sizes="(min-width: 40rem) 20rem, 90vw"
                first={index < first}
              />
            </a>
            {comparison ? <p aria-hidden>{nameOf(shown, index)}</p> : null}
          </li>
        ))}
      </ul>
    </main>
  );
}
