import type { Result } from '../result';
import { type Api, askOnce } from './ask';
import type { SegmindClient, SegmindError, Submitted } from './contract';
import { factsOf, generationAnswerOf } from './facts';
import { maxBytes } from './limits';
import { picturesOf } from './pictures';
import { ticketOf } from './ticket';

/** A path that is not served may be, after a moment's fault or an update of theirs. Milliseconds. */
const rememberMs = 10 * 60_000;

/**
 * Makes the call that costs money. It is sent once and never repeated here; only where v2 answers that it does not
 * serve the path does `auto` turn to v1, and remembers that for the model, for a while, once v1 has delivered.
 */
export function createSubmit(api: Api): SegmindClient['submit'] {
  /** Since when each model is known to be served by v1 alone. */
  const onlyOnV1 = new Map<string, number>();
  const skipsV2 = (slug: string): boolean => {
    const age = api.clock.now() - (onlyOnV1.get(slug) ?? Number.NEGATIVE_INFINITY);
    return age >= 0 && age < rememberMs;
  };
  const send = (
    version: 'v1' | 'v2',
    slug: string,
    body: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
  ) =>
    askOnce<Submitted>(
      api,
      {
        call: 'submit',
        url: `${api.config.apiUrl}/${version}/${encodeURIComponent(slug)}`,
        json: body,
        timeoutMs: version === 'v1' ? api.timeouts.submitV1 : api.timeouts.submitV2,
        maxBytes: maxBytes.picture,
        // Both versions are read alike: a finished picture on v2, or a ticket on v1, is as good as the other.
        understand: (answerBody, { headers }) => {
          const generation = generationAnswerOf(answerBody);
          if (generation?.status === 'FAILED') return undefined;
          const ticket = generation && ticketOf(generation, api.config.apiUrl);
          if (ticket) return { via: 'v2', ticket };
          const pictures = picturesOf(answerBody);
          return pictures.length > 0
            ? { via: 'v1', pictures, facts: factsOf(headers, answerBody) }
            : undefined;
        },
      },
      signal ? { signal } : {},
    );

  return async (slug, body, { signal } = {}) => {
    const { transport } = api.config;
    if (transport === 'v1' || (transport === 'auto' && skipsV2(slug))) return send('v1', slug, body, signal);
    const first = await send('v2', slug, body, signal);
    if (transport === 'v2' || !isNotServed(first)) return first;
    const second = await send('v1', slug, body, signal);
    if (second.ok) onlyOnV1.set(slug, api.clock.now());
    return second;
  };
}

/** Either the path or the model is unknown; v1 answers alike in the second case. */
const isNotServed = (result: Result<Submitted, SegmindError>): boolean =>
  !result.ok && result.error.kind === 'noSuchModel';
