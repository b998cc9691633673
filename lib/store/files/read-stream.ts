import { type FileHandle, open } from 'node:fs/promises';

const chunkBytes = 64 * 1024;

/**
 * Streams the bytes `start` to `end` (inclusive) of a file at the reader's pace. The file is opened by the first read:
 * a response that nobody reads, because the browser has left, leaves nothing open.
 */
export function streamFile(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  let position = start;
  let file: FileHandle | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          file ??= await open(path, 'r');
          const chunk = new Uint8Array(Math.min(chunkBytes, end - position + 1));
          const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
          position += bytesRead;
          if (bytesRead > 0) controller.enqueue(chunk.subarray(0, bytesRead));
          if (bytesRead === 0 && position <= end)
            throw new Error('The file became shorter while it was read.');
          if (position > end) {
            await file.close();
            controller.close();
          }
        } catch (error) {
          await file?.close().catch(() => {});
          throw error;
        }
      },
      async cancel() {
        await file?.close();
      },
    },
    // Nothing is read ahead of the network.
    { highWaterMark: 0 },
  );
}
