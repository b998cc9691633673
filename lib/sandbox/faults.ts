import type { Clock } from '../clock';
import { exhaustive } from '../result';
import { randomFrom } from './random';
import { bytes, CutConnection, cutDuring, page } from './reply';
import type { Fault } from './script';

/** What to do with a call: answer at once with this, or go on and pass the answer through `after`. */
export type Strike =
  | { readonly kind: 'instead'; readonly reply: Response }
  | { readonly kind: 'goOn'; readonly after: (reply: Response) => Promise<Response> | Response };

const untouched: Strike = { kind: 'goOn', after: (reply) => reply };

/** The part of a fault that is the same wherever it strikes. Expiry and failure are left to the caller. */
export async function applyFault(fault: Fault | undefined, clock: Clock): Promise<Strike> {
  if (!fault) return untouched;
  if ('status' in fault) return { kind: 'instead', reply: scripted(fault) };
  if ('cut' in fault) {
    if (fault.cut === 'before') throw new CutConnection('Cut by script');
    return { kind: 'goOn', after: cutDuring };
  }
  if ('delayMs' in fault) {
    await clock.sleep(fault.delayMs);
    return untouched;
  }
  if ('garbage' in fault) return { kind: 'instead', reply: bytes(noise(), 'image/png') };
  if ('html' in fault) return { kind: 'instead', reply: page(200, 'Service unavailable') };
  if ('empty' in fault) return { kind: 'instead', reply: new Response(null, { status: 200 }) };
  if ('acceptThenCut' in fault) {
    return {
      kind: 'goOn',
      after: () => {
        throw new CutConnection('Accepted, then cut by script');
      },
    };
  }
  if ('expire' in fault || 'failed' in fault) return untouched;
  return exhaustive(fault);
}

function scripted({ status, headers, body, contentType }: Extract<Fault, { status: number }>): Response {
  // A Response with one of these statuses may not have a body.
  const content = [204, 205, 304].includes(status) ? null : (body ?? '');
  const reply = new Response(content, { status, headers: headers ?? {} });
  reply.headers.set('content-type', contentType ?? guessType(body));
  return reply;
}

const guessType = (body = ''): string =>
  /^\s*[[{]/.test(body) ? 'application/json' : 'text/html; charset=utf-8';

function noise(): Uint8Array<ArrayBuffer> {
  const random = randomFrom('garbage');
  return Uint8Array.from({ length: 20_000 }, () => random.whole(0, 255));
}
