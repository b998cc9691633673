import { readInTurn } from './in-turn';
import type { LiveStore } from './live-store';

/** After a fatal answer (the server is down, a proxy said 502) the browser gives up; we don't. */
export const retryMs = 3000;
/** The server says something every 15 s. A connection that died in a laptop's sleep looks open for ever otherwise. */
const silenceMs = 45_000;

/**
 * Keeps one EventSource open and feeds the store. It goes on from the last change seen, also after the browser gave up
 * on a connection. Returns `restart(after)`, to ask again from an earlier change, and `stop`.
 */
export function openEventStream(store: LiveStore, onReset: () => void) {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => connect(store.seen()), ms);
  };
  const heard = () => again(silenceMs);
  const read = readInTurn(() => again(retryMs));
  const lost = () => store.setConnection(navigator.onLine ? 'reconnecting' : 'offline');

  const connect = (after: number) => {
    source?.close();
    heard();
    const opened = new EventSource(`/api/events?after=${after}`);
    source = opened;
    opened.addEventListener('hello', (event) => {
      heard();
      store.setConnection('live', skewFrom(event.data));
    });
    opened.addEventListener('heartbeat', heard);
    opened.addEventListener('generation', (event) => {
      heard();
      read(({ parseView }) => {
        const view = parseView(event.data);
        if (view) store.receive([view]);
      });
    });
    opened.addEventListener('reset', onReset);
    opened.addEventListener('error', () => {
      lost();
      if (opened.readyState === EventSource.CLOSED) again(retryMs);
    });
  };

  const online = () => connect(store.seen());
  window.addEventListener('online', online);
  window.addEventListener('offline', lost);
  connect(store.seen());

  return {
    restart: connect,
    stop() {
      clearTimeout(timer);
      source?.close();
      window.removeEventListener('online', online);
      window.removeEventListener('offline', lost);
    },
  };
}

/** What to add to this machine's clock to get the server's, from `event: hello`. Every page gets one, so it is read by hand. */
function skewFrom(text: unknown): number | undefined {
  const hello: unknown = typeof text === 'string' ? JSON.parse(text) : undefined;
  const now = typeof hello === 'object' && hello !== null && 'now' in hello ? hello.now : undefined;
  return typeof now === 'number' ? now - Date.now() : undefined;
}
