import type { ReactNode } from 'react';

/**
 * What to say where the session has ended; undefined where it has not, or nobody answers. Who signs in does so in another tab:
 * what was typed in this one stays, and its stream comes back by itself.
 */
export async function signedOut(): Promise<ReactNode> {
  const answer = await fetch('/api/balance').catch(() => undefined);
  if (answer?.status !== 401) return undefined;
  const { pathname, search } = window.location;
  return (
    <>
      You were signed out.{' '}
      <a
        href={`/sign-in?${new URLSearchParams({ next: `${pathname}${search}` })}`}
        target="_blank"
        rel="noreferrer"
        className="font-medium text-accent underline underline-offset-4"
      >
        Sign in<span className="sr-only"> (in a new tab)</span>
      </a>
    </>
  );
}
