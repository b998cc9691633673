import { ok } from '../result';
import { type Api, ask } from './ask';
import type { Body } from './body';
import type { RequestStatus, SegmindClient } from './contract';
import { factsOf, generationAnswerOf } from './facts';
import { maxBytes, tries } from './limits';
import { picturesOf } from './pictures';
import { safeTicket } from './ticket';

/** Asks how a request is doing. A failed one is an answer here, not an error. */
export function createStatus(api: Api): SegmindClient['status'] {
  return async (ticket, options) => {
    const result = await ask<RequestStatus>(
      api,
      tries.status,
      {
        call: 'request',
        url: safeTicket(ticket, api.config.apiUrl).statusUrl,
        timeoutMs: api.timeouts.request,
        maxBytes: maxBytes.json,
        understand: (body, { headers }) => phaseOf(body, headers),
      },
      options,
    );
    // The table calls a request free of charge only when Segmind says that it FAILED.
    const failed = !result.ok && result.error.charged === 'no';
    return failed ? ok({ phase: 'failed', error: result.error }) : result;
  };
}

function phaseOf(body: Body, headers: Headers): RequestStatus | undefined {
  const status = generationAnswerOf(body)?.status;
  switch (status) {
    case undefined:
    case 'FAILED':
      return undefined;
    case 'COMPLETED':
      return { phase: 'completed', facts: factsOf(headers, body) };
    case 'QUEUED':
      return { phase: 'queued' };
    default:
      // PROCESSING, or a word nobody has published: the caller's deadline ends the wait, not a guess.
      return { phase: 'processing' };
  }
}

/** Fetches the pictures of a completed request. Asked too early it answers with `timeout`, after some tries. */
export function createResult(api: Api): SegmindClient['result'] {
  return (ticket, options) =>
    ask(
      api,
      tries.result,
      {
        call: 'request',
        url: safeTicket(ticket, api.config.apiUrl).responseUrl,
        timeoutMs: api.timeouts.request,
        maxBytes: maxBytes.picture,
        understand: (body, { headers }) => {
          if (generationAnswerOf(body)?.status === 'FAILED') return undefined;
          const pictures = picturesOf(body);
          return pictures.length > 0 ? { pictures, facts: factsOf(headers, body) } : undefined;
        },
      },
      options,
    );
}
