import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

const shape = /^[\w-]{32}$/;

/** 192 random bits in letters that an address takes as they are. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** What is kept of a token. It is as random as a key, so a hash without salt or cost tells nothing of it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** What may be a token; undefined for anything else, which need not be looked for. */
export const readToken = (text: string): string | undefined => (shape.test(text) ? text : undefined);

/** Where its page is. */
export const sharePath = (token: string): string => `/s/${token}`;
