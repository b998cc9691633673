import type { Refusal } from './refuse';
import type { RequestHead } from './request-head';

/** Where the first account is made, what that page is made of, and what is for strangers anyway. */
const open = /^\/(setup$|_next\/|icon\.svg$|s\/)/;

/**
 * While there is no account the studio belongs to whoever sits at its machine. Everybody else is sent to where the first
 * account is made, and sees nothing before.
 */
export function withoutOwner({ method, url = '', headers }: RequestHead): Refusal | undefined {
  if (open.test(url.split('?', 1)[0] ?? '')) return undefined;
  const told = {
    title: 'This studio has no account yet',
    sentence: 'Whoever looks after it makes the first one at /setup.',
  };
  const wantsPage = method === 'GET' && (headers.accept ?? '').includes('text/html');
  return wantsPage ? { status: 303, location: '/setup', ...told } : { status: 401, ...told };
}
