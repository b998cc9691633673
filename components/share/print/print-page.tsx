import { Frame } from './frame';
import { Label } from './label';
import { altOf, nameOf, type PrintView, picturePath } from './view';

/** One picture on the wall, with its label beside it. */
export function PrintPage(view: PrintView) {
  const { place, shown, picture, index } = view;
  return (
    <main className="print">
      {shown.pictures.length > 1 ? <Others {...view} /> : null}
      <figure>
        <Frame
          place={place}
          picture={picture}
          alt={altOf(shown, index)}
          sizes="(min-width: 60rem) calc(100vw - 32rem), 92vw"
          first
        />
      </figure>
      <Label {...view} />
    </main>
  );
}

function Others({ place, shown, index }: PrintView) {
  const { pictures } = shown;
  const [before, after] = [pictures[index - 1], pictures[index + 1]];
  return (
    <nav aria-label="Pictures">
      <a href={place.path}>All {pictures.length} pictures</a>
      {shown.comparison ? <span>{nameOf(shown, index)}</span> : null}
      <span className="steps">
        {before ? (
          <a href={picturePath(place, before)} rel="prev">
            Previous
          </a>
        ) : null}
        <span>
          {index + 1} of {pictures.length}
        </span>
        {after ? (
          <a href={picturePath(place, after)} rel="next">
            Next
          </a>
        ) : null}
      </span>
    </nav>
  );
}
