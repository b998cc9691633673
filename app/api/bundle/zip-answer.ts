import type { ZipEntry } from '@/lib/bundle/zip-stream';
import { zipStream } from '@/lib/bundle/zip-stream';
import { attachment } from '@/lib/images/attachment-name';
import { studio } from '@/lib/studio';

/** A zip that is made while it is sent. Where that fails, the connection is cut, so that the browser sees a broken download. */
export function zipAnswer(name: string, entries: AsyncIterable<ZipEntry>): Response {
  return new Response(zipStream(logged(entries)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(name),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

async function* logged(entries: AsyncIterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  try {
    yield* entries;
  } catch (error) {
    studio().log.error({ err: error }, 'a zip could not be finished');
    throw error;
  }
}

/** `Proofsheet 2026-11-21.zip` */
export const datedName = (what: string): string => `${what} ${new Date().toISOString().slice(0, 10)}.zip`;
