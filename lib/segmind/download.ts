import { type Api, ask } from './ask';
import type { SegmindClient } from './contract';
import { maxBytes, tries } from './limits';

/** Fetches a result file. Its host is public and no API host: it never sees the key and may redirect. */
export function createDownload(api: Api): SegmindClient['download'] {
  return (url, options) =>
    ask(
      api,
      tries.download,
      {
        call: 'file',
        url,
        timeoutMs: api.timeouts.download,
        maxBytes: maxBytes.picture,
        // Whether it really is a picture is for the caller to see: what was paid for is handed on, not thrown away.
        understand: (body) => (body.kind === 'image' || body.kind === 'binary' ? body.bytes : undefined),
      },
      options,
    );
}
