import { person } from '../ui/person';
import { openEventStream, retryMs } from './event-stream';
import { readInTurn } from './in-turn';
import type { LiveStore } from './live-store';
import type { TabMessage } from './messages';

const channelName = 'proofsheet-live';

/**
 * One event stream for all tabs of a browser, which allows only six connections to a host: the tab that gets the lock
 * holds the stream and tells the others. When it closes, the next one goes on from the last change it has seen.
 * Without Web Locks (plain http from another machine) each tab has its own stream. Returns the function that stops it.
 */
export function shareStream(store: LiveStore, onReset: () => void): () => void {
  if (!navigator.locks || typeof BroadcastChannel === 'undefined')
    return openEventStream(store, onReset).stop;

  // A tab that somebody else left open tells this one nothing.
  const name = `${channelName}${person()}`;
  const channel = new BroadcastChannel(name);
  const stopping = new AbortController();
  const tell = (message: TabMessage) => {
    // What waits to be read when the page is left may still want to answer.
    if (!stopping.signal.aborted) channel.postMessage(message);
  };
  // A message that could not be read is asked for again.
  const read = readInTurn(() => setTimeout(() => tell({ type: 'join', after: store.seen() }), retryMs));
  const from = store.seen();
  let stream: ReturnType<typeof openEventStream> | undefined;
  let asked = from;

  /** A tab that was rendered earlier than this one may lack changes that this one never asked for. */
  const welcome = (after: number) => {
    const { generations, connection, skew } = store.snapshot();
    tell({ type: 'connection', connection, skew });
    tell({ type: 'views', views: [...generations.values()].filter((view) => view.change > after) });
    if (after >= asked) return;
    asked = after;
    stream?.restart(after);
  };

  const onMessage = (message: TabMessage) => {
    if (message.type === 'join') {
      if (stream) welcome(message.after);
    } else if (stream) return;
    else if (message.type === 'views') store.receive(message.views);
    else if (message.type === 'connection') store.setConnection(message.connection, message.skew);
    else if (message.type === 'reset') onReset();
    else tell({ type: 'join', after: store.seen() });
  };
  channel.onmessage = (event) =>
    read(({ tabMessageSchema }) => {
      const message = tabMessageSchema.safeParse(event.data).data;
      if (message) onMessage(message);
    });
  tell({ type: 'join', after: from });

  const lead = async () => {
    // The lock may be granted in the same moment in which the page is left.
    if (stopping.signal.aborted) return;
    let told = store.snapshot();
    const passOn = () => {
      const now = store.snapshot();
      const views = [...now.generations.values()].filter((view) => told.generations.get(view.id) !== view);
      if (views.length > 0) tell({ type: 'views', views });
      if (now.connection !== told.connection || now.skew !== told.skew)
        tell({ type: 'connection', connection: now.connection, skew: now.skew });
      told = now;
    };
    asked = store.seen();
    stream = openEventStream(store, () => {
      tell({ type: 'reset' });
      onReset();
    });
    const unsubscribe = store.subscribe(passOn);
    tell({ type: 'leading' });
    await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
    unsubscribe();
    stream.stop();
  };
  navigator.locks.request(name, { signal: stopping.signal }, lead).catch(() => {
    // Aborted while waiting for the lock: the page is being left.
  });

  return () => {
    stopping.abort();
    channel.close();
  };
}
