import { readBalance } from './read-balance';

export const dynamic = 'force-dynamic';

/** The latest known balance at the provider. */
export function GET(): Response {
  return Response.json(readBalance(), { headers: { 'Cache-Control': 'no-store' } });
}
