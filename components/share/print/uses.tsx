import type { Place, Uses } from './view';

/** The ways to use the settings of a picture: in this studio, or copied to elsewhere. */
export function UseThese({ place: { origin }, uses }: { place: Place; uses: Uses }) {
  const { createPath, json, snippets } = uses;
  return (
    <div className="uses">
      {createPath ? (
        <a className="button" href={createPath} rel="nofollow">
          Make your own from this
        </a>
      ) : null}
      <details>
        <summary>Copy these settings</summary>
        {createPath ? <Copied id="link" label="Link" text={origin + createPath} /> : null}
        <Copied id="json" label="JSON" text={json} />
        {snippets.map(({ language, label, code }) => (
          <Copied key={language} id={language} label={label} text={code} />
        ))}
      </details>
    </div>
  );
}

function Copied({ id, label, text }: { id: string; label: string; text: string }) {
  return (
    <section className="copied" aria-label={label}>
      <header>
        <h3>{label}</h3>
        <button type="button" hidden data-copies={id} aria-label={`Copy ${label}`}>
          Copy
        </button>
        <span role="status" />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard */}
      <pre tabIndex={0}>
        <code id={id}>{text}</code>
      </pre>
    </section>
  );
}
