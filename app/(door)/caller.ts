import { headers } from 'next/headers';
import type { Caller } from '@/lib/accounts/contract';
import { askedFrom } from '../s/asked-from';

/** Who asks for the page that is made now, and where their browser sees the studio. */
export async function callerOf(): Promise<{ readonly caller: Caller; readonly origin: string }> {
  const given = new Headers([...(await headers()).entries()]);
  const { network, origin } = askedFrom({ headers: given });
  return { caller: { headers: given, network }, origin };
}
