import { createHash } from 'node:crypto';
import { firstScript } from './first-script';

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page of the studio may load and run: scripts that carry the nonce of this one answer, what these load in turn, and
 * nothing of another origin. Next's development server evaluates code and puts styles into the page, so there both may be.
 */
export function pagePolicy(nonce: string, development: boolean): string {
  const evaluated = development ? " 'unsafe-eval'" : '';
  const styles = development ? " 'unsafe-inline'" : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' ${hashSource(firstScript)}${evaluated}`,
    `style-src 'self'${styles}`,
    // React writes an element's own style into the markup as an attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For a script, which may be that of a worker and then has a policy of its own. */
export const scriptPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** For what is no page: opened as one, it runs nothing and loads nothing. Browsers style the page they put round a picture. */
export const quietPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** For a page with these styles inside and nothing else. */
export const plainPolicy = (styles: string): string =>
  `default-src 'none'; style-src ${hashSource(styles)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
