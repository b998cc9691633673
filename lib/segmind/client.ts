import { type Clock, systemClock } from '../clock';
import { createCredits, createModels } from './account';
import type { Api } from './ask';
import type { SegmindClient, SegmindConfig } from './contract';
import { createDownload } from './download';
import { standardTimeouts, type Timeouts } from './limits';
import { createMask } from './mask';
import { createResult, createStatus } from './requests';
import { createSubmit } from './submit';
import { createUpload } from './upload';

export interface SegmindDeps {
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  /** Uniform in [0, 1), for the jitter between tries. */
  readonly random?: () => number;
  /** Milliseconds; deadlines run on real time whatever `clock` says. */
  readonly timeouts?: Partial<Timeouts>;
}

/**
 * Segmind over HTTP. No call ever rejects for anything the network or the provider did; it rejects only with the
 * reason of the caller's own aborted signal. A submit aborted that way may have been accepted.
 */
export function createSegmindClient(config: SegmindConfig, deps: SegmindDeps = {}): SegmindClient {
  const api: Api = {
    config,
    fetch: deps.fetch ?? globalThis.fetch,
    clock: deps.clock ?? systemClock,
    random: deps.random ?? Math.random,
    mask: createMask(config.apiKey),
    timeouts: { ...standardTimeouts, ...deps.timeouts },
  };
  return {
    submit: createSubmit(api),
    status: createStatus(api),
    result: createResult(api),
    download: createDownload(api),
    upload: createUpload(api),
    credits: createCredits(api),
    models: createModels(api),
  };
}
