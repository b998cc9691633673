import { isIPv6 } from 'node:net';
import type { Env } from './env';
import type { SegmindConfig } from './segmind/contract';
import type { Provider } from './store/contract';

/** The sandbox takes any key that looks like one. */
const sandboxKey = 'SG_5a5a5a5a5a5a5a5a';
const hosts = {
  SEGMIND_API_URL: 'https://api.segmind.com',
  SEGMIND_UPLOAD_URL: 'https://workflows-api.segmind.com',
  SEGMIND_MODELS_URL: 'https://api.spotprod.segmind.com',
} as const;

/**
 * Whom the studio talks to. With a key: Segmind, at the configured hosts. Without one: the studio's own sandbox, or a
 * sandbox elsewhere that `SEGMIND_API_URL` names; then nothing ever goes to Segmind's own hosts.
 */
export function chooseProvider(env: Env): { provider: Provider; config: SegmindConfig } {
  const transport = env.SEGMIND_TRANSPORT;
  if (env.SEGMIND_API_KEY) {
    const [apiUrl, uploadUrl, modelsUrl] = [
      env.SEGMIND_API_URL,
      env.SEGMIND_UPLOAD_URL,
      env.SEGMIND_MODELS_URL,
    ];
    return {
      provider: 'segmind',
      config: { apiKey: env.SEGMIND_API_KEY, apiUrl, uploadUrl, modelsUrl, transport },
    };
  }
  const chosen = (name: keyof typeof hosts) => (env[name] === hosts[name] ? undefined : env[name]);
  const apiUrl = chosen('SEGMIND_API_URL') ?? `${ownOrigin(env)}/sandbox`;
  return {
    provider: 'sandbox',
    config: {
      apiKey: sandboxKey,
      apiUrl,
      uploadUrl: chosen('SEGMIND_UPLOAD_URL') ?? apiUrl,
      modelsUrl: chosen('SEGMIND_MODELS_URL') ?? apiUrl,
      transport,
    },
  };
}

/** Where this process can reach itself. A wildcard address is listened on but cannot be called. */
export function ownOrigin({ HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>): string {
  const wildcard = HOST === '0.0.0.0' || HOST === '::';
  const host = wildcard ? '127.0.0.1' : isIPv6(HOST) ? `[${HOST}]` : HOST;
  return `http://${host}:${PORT}`;
}
