import { pairStyle } from './pair-style';
import { printStyle } from './print-style';
import { script } from './script';
import type { Back } from './view';

/** What other sites are told of the page, absolute. */
export interface Card {
  readonly url: string;
  readonly image: string;
  readonly imageAlt: string;
  readonly description: string;
  /** Where a site can ask how to show it within a text of its own. */
  readonly oembed?: string | undefined;
}

/**
 * The whole document of a page for strangers. It brings its own style and its few lines of script along, so that the picture
 * waits for nothing, and nothing of the studio reaches the visitor.
 */
export function PrintDocument({
  title,
  indexed = false,
  card,
  back,
  children,
}: {
  title: string;
  indexed?: boolean;
  card?: Card | undefined;
  /** Where whoever looks has come from, if that is known. */
  back?: Back | undefined;
  children: React.ReactNode;
}) {
  return (
    <html lang="en">
      {/* biome-ignore lint/style/noHeadElement: no page of Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {indexed ? null : <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#efece7" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#141210" />
        {card ? <CardTags title={title} card={card} /> : null}
        <link rel="icon" href="/favicon.ico" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
        <style dangerouslySetInnerHTML={{ __html: printStyle + pairStyle }} />
      </head>
      <body>
        {back ? (
          <nav aria-label="Back" className="back">
            <a href={back.path}>{back.label}</a>
          </nav>
        ) : null}
        {children}
        <footer>
          <svg aria-hidden viewBox="0 0 24 20">
            <path d="M2 2h6v7H2zM9 2h6v7H9zM16 2h6v7h-6zM2 11h6v7H2zM16 11h6v7h-6z" opacity=".45" />
            <path d="M9 11h6v7H9z" />
          </svg>
          Shown by Proofsheet
        </footer>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant */}
        <script type="module" dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}

function CardTags({
  title,
  card: { url, image, imageAlt, description, oembed },
}: {
  title: string;
  card: Card;
}) {
  return (
    <>
      {description ? <meta name="description" content={description} /> : null}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      {description ? <meta property="og:description" content={description} /> : null}
      <meta property="og:url" content={url} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/jpeg" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={imageAlt} />
      <meta name="twitter:card" content="summary_large_image" />
      {oembed ? <link rel="alternate" type="application/json+oembed" href={oembed} title={title} /> : null}
    </>
  );
}
