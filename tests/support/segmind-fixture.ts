import { createSegmindClient, type SegmindDeps } from '@/lib/segmind/client';
import type { SegmindClient, SegmindConfig } from '@/lib/segmind/contract';
import { createFakeClock, type FakeClock } from './fake-clock';
import { type HttpServer, type Reply, type SeenRequest, startHttpServer } from './http-server';

export const testKey = 'SG_0123456789abcdef';

export interface SegmindFixture extends HttpServer {
  readonly client: SegmindClient;
  readonly clock: FakeClock;
}

/** The Segmind client against a scripted server that plays all three hosts. */
export async function startSegmindFixture(
  answer: (request: SeenRequest, count: number) => Reply,
  config: Partial<SegmindConfig> = {},
  deps: SegmindDeps = {},
): Promise<SegmindFixture> {
  const server = await startHttpServer(answer);
  const clock = createFakeClock();
  const client = createSegmindClient(
    {
      apiKey: testKey,
      apiUrl: server.url,
      uploadUrl: server.url,
      modelsUrl: server.url,
      transport: 'v2',
      ...config,
    },
    { clock, random: () => 0.5, ...deps },
  );
  return { ...server, client, clock };
}

export const json = (value: unknown, rest: Omit<Reply, 'body'> = {}): Reply => ({
  ...rest,
  headers: { 'content-type': 'application/json', ...rest.headers },
  body: JSON.stringify(value),
});

/** The smallest PNG there is: one pixel. */
export const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
