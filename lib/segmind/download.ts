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
        understand: (body) => (body.kind === 'image' ? body.bytes : undefined),
      },
      options,
    );
}
