import type { NextRequest } from 'next/server';
import { readBalance, readFreshBalance } from './read-balance';

export const dynamic = 'force-dynamic';

/** The latest known balance at the provider; with `?fresh` it is asked for first. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const balance = nextUrl.searchParams.has('fresh') ? await readFreshBalance() : readBalance();
  return Response.json(balance, { headers: { 'Cache-Control': 'no-store' } });
}
