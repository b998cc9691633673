import type { ZipEntry } from '@/lib/bundle/zip-stream';
import { zipStream } from '@/lib/bundle/zip-stream';
import type { OwnStudio } from '@/lib/entry/own-studio';
import { attachment } from '@/lib/images/attachment-name';

/** A zip that is made while it is sent. Where that fails, the connection is cut, so that the browser sees a broken download. */
export function zipAnswer(
  { log }: Pick<OwnStudio, 'log'>,
  name: string,
  entries: AsyncIterable<ZipEntry>,
): Response {
  return new Response(zipStream(logged(log, entries)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(name),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

async function* logged(log: OwnStudio['log'], entries: AsyncIterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  try {
    yield* entries;
  } catch (error) {
    log.error({ err: error }, 'a zip could not be finished');
    throw error;
  }
}

/** `Proofsheet 2026-11-21.zip` */
export const datedName = (what: string): string => `${what} ${new Date().toISOString().slice(0, 10)}.zip`;
