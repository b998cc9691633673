import { enter } from '@/lib/entry/enter';
import { route } from '@/lib/entry/route';
import { viewOf } from '../generations/view-of';
import { eventFeed } from './event-feed';

export const dynamic = 'force-dynamic';

/**
 * Which generations changed, as server-sent events: `hello`, then a `generation` for each change. Goes on after
 * `Last-Event-ID` (a browser that reconnects) or `?after=` (one that starts from a rendered page).
 */
export const GET = route('make', (studio, request) => {
  const { store, provider } = studio;
  const last = request.headers.get('last-event-id') ?? request.nextUrl.searchParams.get('after') ?? '';
  const stream = eventFeed({
    store,
    provider,
    after: /^\d{1,15}$/.test(last) ? Number(last) : undefined,
    view: (generation) => viewOf(studio, generation),
    signal: request.signal,
    isLetIn: async () => (await enter('make', () => request.headers)).ok,
    heartbeatMs: 15_000,
    replayLimit: 2000,
    now: Date.now,
  });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // Proxies must neither keep, compress nor buffer it.
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
});
