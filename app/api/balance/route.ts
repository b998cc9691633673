import { route } from '@/lib/entry/route';
import { readBalance, readFreshBalance } from './read-balance';

export const dynamic = 'force-dynamic';

/** The latest known balance at the provider; with `?fresh` it is asked for first. */
export const GET = route('make', async (studio, { nextUrl }) => {
  const read = nextUrl.searchParams.has('fresh') ? readFreshBalance : readBalance;
  const balance = await read(studio);
  return Response.json(balance, { headers: { 'Cache-Control': 'no-store' } });
});
