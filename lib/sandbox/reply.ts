/** The connection is to be destroyed without an answer. Whoever mounts the sandbox turns it into that. */
export class CutConnection extends Error {
  override readonly name = 'CutConnection';
}

export const json = (value: unknown, status = 200, headers?: HeadersInit): Response =>
  Response.json(value, { status, ...(headers && { headers }) });

/** Segmind's error envelope. */
export const refuse = (status: number, sentence: string, headers?: HeadersInit): Response =>
  json({ error: sentence }, status, headers);

export const bytes = (content: Uint8Array<ArrayBuffer>, type: string, headers?: HeadersInit): Response => {
  const reply = new Response(content, headers && { headers });
  reply.headers.set('content-type', type);
  reply.headers.set('content-length', String(content.byteLength));
  return reply;
};

/** What gateways answer: a page for people. */
export const page = (status: number, title: string): Response =>
  new Response(
    `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
    {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  );

export const noSuchRequest = (id: string): Response => refuse(404, `Request ${id} not found`);

/** The same answer, whose body breaks off half-way. */
export async function cutDuring(reply: Response): Promise<Response> {
  const whole = new Uint8Array(await reply.arrayBuffer());
  const half = whole.subarray(0, Math.ceil(whole.byteLength / 2));
  const headers = new Headers(reply.headers);
  headers.set('content-length', String(whole.byteLength));
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) return controller.error(new CutConnection('Cut by script'));
      sent = true;
      controller.enqueue(half);
    },
  });
  return new Response(body, { status: reply.status, headers });
}

/** A body that breaks before its first byte, for mounts that cannot drop a connection themselves. */
export const brokenReply = (): Response =>
  new Response(
    new ReadableStream({
      pull(controller) {
        controller.error(new CutConnection('Cut by script'));
      },
    }),
  );
