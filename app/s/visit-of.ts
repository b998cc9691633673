import { cookies } from 'next/headers';
import type { Visit } from '@/lib/sharing/admit';
import { visitorCookieName } from '@/lib/sharing/visitor';

/** What somebody brings who asks for something of the share with this token. */
export async function visitOf(token: string): Promise<Visit> {
  const cookie = (await cookies()).get(visitorCookieName)?.value;
  return { token, cookie, now: Date.now() };
}
