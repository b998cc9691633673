import { foreignHost } from './allowed-hosts';
import { pathOf } from './path-of';
import type { RequestHead } from './request-head';
import { isForeignWish } from './same-origin';

/** A request that goes no further, and what whoever sent it is told. */
export interface Refusal {
  readonly status: 303 | 400 | 401 | 403 | 408 | 413 | 421 | 429 | 431;
  readonly title: string;
  readonly sentence: string;
  readonly retryAfterSeconds?: number;
  readonly location?: string;
}

/** Why a request is not let in, or undefined. `allowed` are the names the studio goes by besides this machine's own. */
export function refuse(request: RequestHead, allowed: readonly string[]): Refusal | undefined {
  const foreign = foreignHost(request, allowed);
  if (foreign !== undefined) return misdirected(foreign.replace(/:\d*$/, '').slice(0, 200));
  if (isForeignWish(request)) {
    return {
      status: 403,
      title: 'Another site asked for this',
      sentence: 'Only the studio’s own pages may change something here. Nothing was done.',
    };
  }
  if (!isWellFormed(request.url)) {
    return {
      status: 400,
      title: 'This address is damaged',
      sentence:
        'It has a % that is not followed by what it should be. The link may have been cut or mistyped.',
    };
  }
  if (!isPlain(request.url)) {
    return {
      status: 400,
      title: 'This address is damaged',
      sentence: 'A path begins with / and has no . or .. between two of them; browsers send none that does.',
    };
  }
  if (isTooLargeAct(request)) {
    return {
      status: 413,
      title: 'That is too much at once',
      sentence: 'An act takes 1 MB at most. Nothing was done.',
    };
  }
  if (isFormToPage(request)) {
    return {
      status: 400,
      title: 'Nothing here takes this form',
      sentence:
        'Only the studio’s own pages send forms to their addresses, and they do it otherwise. Nothing was done.',
    };
  }
  return undefined;
}

/** As much as `next.config.ts` lets an action take. Bytes. */
const largestAct = 1024 * 1024;

/** What is sent to a page is an action's input. Next answers one that is too large with a bare 500. */
const isTooLargeAct = (request: RequestHead): boolean =>
  isSentToPage(request) && Number(request.headers['content-length'] ?? 0) > largestAct;

/** A form that names no act, as browsers without JavaScript send it. Next reads it before it looks for one, and answers a damaged one with a bare 500. */
const isFormToPage = (request: RequestHead): boolean =>
  isSentToPage(request) &&
  request.headers['next-action'] === undefined &&
  /^\s*multipart\/form-data/i.test(request.headers['content-type'] ?? '');

const isSentToPage = ({ method, url = '/' }: RequestHead): boolean =>
  method === 'POST' && !/^\/(api|s|sandbox)\//.test(url);

function misdirected(name: string): Refusal {
  // Only what ALLOWED_HOSTS would take is worth suggesting.
  if (!/^[\w.-]+$/.test(name)) {
    return {
      status: 421,
      title: 'This request does not say where it was sent',
      sentence: 'The host it names is empty or damaged. Open the studio by the address it told at its start.',
    };
  }
  return {
    status: 421,
    title: 'This studio does not go by that name',
    sentence: `It was asked for as “${name}”. If that is how you reach it, start it with ALLOWED_HOSTS=${name}; see README.`,
  };
}

/**
 * Next resolves dots, encoded ones too, and takes `\\` for `/`, before it looks who serves a path: `/s/../gallery` is the gallery.
 * Whoever judges a path must see the one that is served.
 */
function isPlain(url = '/'): boolean {
  return url.startsWith('/') && !/(^|[/\\])\.{1,2}([/\\]|$)/.test(pathOf(url));
}

/** Next answers a path it cannot decode with a bare 500. */
function isWellFormed(url = '/'): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
