import { openEventStream } from './event-stream';
import type { LiveStore } from './live-store';
import { type TabMessage, tabMessageSchema } from './messages';

const channelName = 'proofsheet-live';

/**
 * One event stream for all tabs of a browser, which allows only six connections to a host: the tab that gets the lock
 * holds the stream and tells the others. When it closes, the next one goes on from the last change it has seen.
 * Without Web Locks (plain http from another machine) each tab has its own stream. Returns the function that stops it.
 */
export function shareStream(store: LiveStore, onReset: () => void): () => void {
  if (!navigator.locks || typeof BroadcastChannel === 'undefined')
    return openEventStream(store, onReset).stop;

  const channel = new BroadcastChannel(channelName);
  const tell = (message: TabMessage) => channel.postMessage(message);
  const stopping = new AbortController();
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

  channel.onmessage = (event) => {
    const message = tabMessageSchema.safeParse(event.data).data;
    if (!message) return;
    if (message.type === 'join') {
      if (stream) welcome(message.after);
    } else if (stream) return;
    else if (message.type === 'views') store.receive(message.views);
    else if (message.type === 'connection') store.setConnection(message.connection, message.skew);
    else tell({ type: 'join', after: store.seen() });
  };
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
    stream = openEventStream(store, onReset);
    const unsubscribe = store.subscribe(passOn);
    tell({ type: 'leading' });
    await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
    unsubscribe();
    stream.stop();
  };
  navigator.locks.request(channelName, { signal: stopping.signal }, lead).catch(() => {
    // Aborted while waiting for the lock: the page is being left.
  });

  return () => {
    stopping.abort();
    channel.close();
  };
}
