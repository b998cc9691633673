import { networkOf } from '@/lib/front-door/network';

/** Where a visitor's browser sees the studio, and from where it comes: the front door has settled what is to be believed of it. */
export function askedFrom({ headers }: Pick<Request, 'headers'>): {
  origin: string;
  secure: boolean;
  network: string;
} {
  const first = (name: string) => headers.get(name)?.split(',')[0]?.trim();
  const secure = first('x-forwarded-proto') === 'https';
  const host = first('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  const network = networkOf(headers.get('x-forwarded-for') ?? '');
  return { origin: `${secure ? 'https' : 'http'}://${host}`, secure, network };
}
