import { err, ok, type Result } from '../result';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Covers the whole exchange, connection to last byte. Below undici's own 300 s for headers and for body. */
  readonly timeoutMs: number;
  readonly maxBytes: number;
  readonly redirect: 'manual' | 'follow';
  readonly signal?: AbortSignal | undefined;
}

/** A complete answer of any status. Of a 4xx the status alone counts, so its body may be a part. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Why there is no answer. Only `neverSent` proves that nobody saw the request. */
export interface Lost {
  readonly reason: 'neverSent' | 'cut' | 'timeout' | 'tooLarge';
  readonly status?: number;
  readonly cause?: unknown;
}

/**
 * One HTTP exchange with a deadline and a running size limit. Network problems are values; only an abort by the
 * caller is thrown, as the signal's own reason.
 */
export async function exchange(
  fetch: typeof globalThis.fetch,
  request: HttpRequest,
): Promise<Result<Answer, Lost>> {
  const { signal } = request;
  signal?.throwIfAborted();
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, request.timeoutMs);
  // Not AbortSignal.any: on Node 20 it holds on to every call's signal for as long as the caller's lives.
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop, { once: true });
  let status: number | undefined;
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: request.redirect,
      // Next extends fetch in the server; this keeps every answer out of its caches.
      cache: 'no-store',
      signal: controller.signal,
    });
    status = response.status;
    const body = await readAll(response, request.maxBytes);
    const refusal = status >= 400 && status < 500;
    if (body.ok || refusal) {
      const bytes = body.ok ? body.value : body.error.partial;
      return ok({ status, headers: response.headers, bytes });
    }
    if (body.error.reason === 'cut' && signal?.aborted) throw signal.reason;
    const reason = timedOut ? 'timeout' : body.error.reason;
    return err({ reason, status, cause: body.error.cause });
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    if (timedOut) return err({ reason: 'timeout', cause });
    return err({ reason: wasNeverSent(cause) ? 'neverSent' : 'cut', cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

interface BrokenBody {
  readonly reason: 'cut' | 'tooLarge';
  readonly partial: Uint8Array;
  readonly cause?: unknown;
}

/** A body shorter than its `Content-Length` breaks off as an error of undici's stream, and so counts as cut. */
async function readAll(response: Response, maxBytes: number): Promise<Result<Uint8Array, BrokenBody>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) return err({ reason: 'tooLarge', partial: joined(chunks) });
      chunks.push(chunk);
    }
  } catch (cause) {
    return err({ reason: 'cut', partial: joined(chunks), cause });
  }
  return ok(joined(chunks));
}

/** A plain array rather than a Buffer of Node's shared pool: pictures are kept and compared by others. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

// Failures of verifying the server's certificate happen before the first byte of the request leaves.
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_SSL_WRONG_VERSION_NUMBER',
]);

/** undici nests the reason in `cause`; several addresses tried at once come as an AggregateError. */
function wasNeverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(wasNeverSent);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const syscall = 'syscall' in error ? error.syscall : undefined;
  if (beforeSending.has(code) || syscall === 'connect' || syscall === 'getaddrinfo') return true;
  return wasNeverSent(error.cause);
}
