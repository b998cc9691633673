import { plainPolicy, quietPolicy } from './content-policy';
import type { Refusal } from './refuse';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A page for a person, JSON with the sentence as `error` for everybody else. */
export function refusalAnswer(refusal: Refusal, accept = ''): Answer {
  const wantsPage = accept.includes('text/html');
  const body = wantsPage ? page(refusal) : JSON.stringify({ error: `${refusal.title}. ${refusal.sentence}` });
  return {
    status: refusal.status,
    headers: {
      'content-type': wantsPage ? 'text/html; charset=utf-8' : 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': wantsPage ? plainPolicy(styles) : quietPolicy,
      ...(refusal.location !== undefined && { location: refusal.location }),
      ...(refusal.retryAfterSeconds !== undefined && { 'retry-after': String(refusal.retryAfterSeconds) }),
    },
    body,
  };
}

// The studio's own pages and styles are behind the door, so this one brings its few lines along.
const styles = `
  :root { color-scheme: light dark; }
  body {
    margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem; box-sizing: border-box;
    font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#f8f7f5, #0f0e0d); color: light-dark(#1c1a18, #edeae6);
  }
  main { max-width: 34rem; overflow-wrap: anywhere; }
  h1 { font-size: 1.25rem; font-weight: 600; margin: 0 0 .5rem; }
  p { margin: 0; opacity: .8; }
`;

const page = ({ title, sentence }: Refusal): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Proofsheet</title>
<style>${styles}</style>
<main>
  <h1>${escaped(title)}</h1>
  <p>${escaped(sentence)}</p>
</main>
</html>
`;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
