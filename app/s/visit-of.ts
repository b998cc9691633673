import type { NextRequest } from 'next/server';
import type { Visit } from '@/lib/sharing/admit';
import { visitorCookieName } from '@/lib/sharing/visitor';

/** What somebody brings who asks for something of the share with this token. */
export const visitOf = (request: NextRequest, token: string): Visit => ({
  token,
  cookie: request.cookies.get(visitorCookieName)?.value,
  now: Date.now(),
});
