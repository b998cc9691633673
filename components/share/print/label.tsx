import type { PublicPicture } from '@/lib/sharing/public-share';
import { UseThese } from './uses';
import { imagePath, type PrintView, titleOf } from './view';

/** The label beside a print: what it is called, what it was made with, and how. */
export function Label({ place, shown, picture, uses }: PrintView) {
  const { note, original } = shown;
  const { key, width, height, model, prompt, rows = [], sandbox } = picture;
  return (
    <div className="label">
      <h1 dir="auto">{titleOf(shown)}</h1>
      <p className="medium">
        {model ? <span>{model}</span> : null}
        <span>
          {width} × {height} px
        </span>
        {sandbox ? <span>Drawn by the studio’s sandbox; no model made it</span> : null}
      </p>
      {note ? (
        <p className="note" dir="auto">
          {note}
        </p>
      ) : null}
      {prompt ? (
        <section>
          <h2>Prompt</h2>
          <p className="prompt" dir="auto">
            {prompt}
          </p>
        </section>
      ) : null}
      {rows.length > 0 ? (
        <section>
          <h2>Settings</h2>
          <dl>
            {rows.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <References place={place} references={picture.references ?? []} />
      {uses ? <UseThese place={place} uses={uses} /> : null}
      {original ? (
        <p className="download">
          <a href={imagePath(place, key, 'original')} download>
            Download the original
          </a>
        </p>
      ) : null}
    </div>
  );
}

function References({
  place,
  references,
}: Pick<PrintView, 'place'> & Required<Pick<PublicPicture, 'references'>>) {
  if (references.length === 0) return null;
  return (
    <section>
      <h2>Made from</h2>
      <ul className="references">
        {references.map(({ key, width, height }, index) => (
          <li key={key}>
            <a href={imagePath(place, key, 'large')}>
              {/* biome-ignore lint/performance/noImgElement: a page without Next's own script */}
              <img
                src={imagePath(place, key, 'small')}
                width={width}
                height={height}
                alt={`Reference ${index + 1}`}
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
