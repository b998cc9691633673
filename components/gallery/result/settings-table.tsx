import { Picture } from '../../generation/picture';
import { CopyButton } from './copy-button';
import { Fact, Panel } from './panel';
import type { ReferenceImage, SettingsRow } from './settings-rows';

/** Every setting that was sent. What differs from the model's defaults stands out; the rest is there but quiet. */
export function SettingsTable({ rows }: { rows: readonly SettingsRow[] }) {
  return (
    <Panel title="Settings">
      <dl className="text-sm">
        {rows.map((row) => (
          <Fact key={row.key} label={row.label}>
            <Value row={row} />
            {row.changed ? <span className="sr-only"> (changed from the default)</span> : null}
          </Fact>
        ))}
      </dl>
    </Panel>
  );
}

function Value({ row }: { row: SettingsRow }) {
  switch (row.kind) {
    case 'images':
      return row.images.length === 0 ? <Quiet>None</Quiet> : <References images={row.images} />;
    case 'seed':
      return (
        <span className="-my-2 flex items-center gap-1">
          <span className="font-mono tabular-nums select-all">{row.text}</span>
          <CopyButton text={row.text} what="seed" />
        </span>
      );
    case 'number':
      return <span className={`font-mono tabular-nums ${row.changed ? 'font-medium' : ''}`}>{row.text}</span>;
    case 'text':
      if (row.text === '') return <Quiet>Empty</Quiet>;
      return <span className={`whitespace-pre-wrap ${row.changed ? 'font-medium' : ''}`}>{row.text}</span>;
  }
}

const Quiet = ({ children }: { children: string }) => <span className="text-muted">{children}</span>;

/** In the order of "image 1", "image 2" in a prompt. */
function References({ images }: { images: readonly ReferenceImage[] }) {
  return (
    <ol className="flex flex-wrap gap-1.5 pt-0.5">
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
