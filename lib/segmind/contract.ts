import type { Charged, FailureKind } from '../failure';
import type { Result } from '../result';

/** What went wrong with one call. `accepted` is the money rule: only `no` may ever be sent again by itself. */
export interface SegmindError {
  readonly kind: FailureKind;
  /** Whether Segmind may have taken the request on. Meaningful for submits; `no` for reads. */
  readonly accepted: 'no' | 'unknown';
  readonly charged: Charged;
  readonly status?: number | undefined;
  readonly field?: string | undefined;
  /** The provider's sentence, with the key masked, at most 500 characters. */
  readonly detail?: string | undefined;
  /** When the provider said how long to wait. Milliseconds since the epoch. */
  readonly retryAt?: number | undefined;
  /** For the log only. */
  readonly cause?: unknown;
}

export interface Cost {
  readonly usd: number;
  readonly source: 'header' | 'metrics' | 'balance';
}

/** What the answer said besides the picture. */
export interface ResultFacts {
  readonly cost: Cost | null;
  readonly remainingCredits: number | null;
  readonly inferenceSeconds: number | null;
  readonly seed: number | null;
  readonly requestId: string | null;
}

export interface Ticket {
  readonly requestId: string;
  readonly statusUrl: string;
  readonly responseUrl: string;
}

/** v2 answers with a ticket to ask again with; v1 with the pictures themselves (bytes, or URLs still to download). */
export type Submitted =
  | { readonly via: 'v2'; readonly ticket: Ticket }
  | {
      readonly via: 'v1';
      readonly pictures: readonly Picture[];
      readonly facts: ResultFacts;
    };
export type Picture = { readonly bytes: Uint8Array } | { readonly url: string };

export type RequestStatus =
  | { readonly phase: 'queued' | 'processing' }
  | { readonly phase: 'completed'; readonly facts: ResultFacts }
  | { readonly phase: 'failed'; readonly error: SegmindError };

export interface CallOptions {
  readonly signal?: AbortSignal;
}

/**
 * Segmind over HTTP and nothing else. Reads are retried inside by the policy; `submit` is sent exactly once
 * (with transport `auto`, once more on v1 only after v2 answered that the path is not served).
 */
export interface SegmindClient {
  submit(
    slug: string,
    body: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Promise<Result<Submitted, SegmindError>>;
  status(ticket: Ticket, options?: CallOptions): Promise<Result<RequestStatus, SegmindError>>;
  result(
    ticket: Ticket,
    options?: CallOptions,
  ): Promise<Result<{ pictures: readonly Picture[]; facts: ResultFacts }, SegmindError>>;
  /** Fetches a result file. Never sends the key. */
  download(url: string, options?: CallOptions): Promise<Result<Uint8Array, SegmindError>>;
  /** Puts one reference image into the asset store; its URL. */
  upload(
    image: { bytes: Uint8Array; type: string },
    options?: CallOptions,
  ): Promise<Result<string, SegmindError>>;
  /** US dollars, paid and free together. Free of charge, so it is also the key check. */
  credits(options?: CallOptions): Promise<Result<number, SegmindError>>;
  models(options?: CallOptions): Promise<Result<readonly ListedModel[], SegmindError>>;
}

export interface ListedModel {
  readonly slug: string;
  readonly title: string;
  readonly deprecated: boolean;
}

export interface SegmindConfig {
  readonly apiKey: string;
  readonly apiUrl: string;
  readonly uploadUrl: string;
  readonly modelsUrl: string;
  readonly transport: 'auto' | 'v2' | 'v1';
}
