import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Share } from './share';
import { sharePath } from './token';

export const visitorCookieName = 'visitor';
const goodForMs = 12 * 60 * 60 * 1000;

type Locked = Pick<Share, 'id' | 'password'>;

/** The `Set-Cookie` that says a password was given: for one link, until that link or its password is another. */
export function visitorCookie(
  secret: Uint8Array,
  share: Locked,
  { token, secure, now }: { readonly token: string; readonly secure: boolean; readonly now: number },
): string {
  const value = `${now}.${signature(secret, share, String(now))}`;
  const where = `Path=${sharePath(token)}; Max-Age=${goodForMs / 1000}`;
  return `${visitorCookieName}=${value}; ${where}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Whether a cookie's value is one that was given out for this share within the last hours. */
export function isVisitor(secret: Uint8Array, share: Locked, value: string, now: number): boolean {
  const [, at, signed] = /^(\d{1,16})\.([\w-]{43})$/.exec(value) ?? [];
  if (at === undefined || signed === undefined) return false;
  const wanted = Buffer.from(signature(secret, share, at));
  return timingSafeEqual(Buffer.from(signed), wanted) && Number(at) <= now && now - Number(at) < goodForMs;
}

const signature = (secret: Uint8Array, { id, password }: Locked, at: string): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['visitor', id, password, at]))
    .digest('base64url');
