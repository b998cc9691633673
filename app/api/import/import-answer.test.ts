import { expect, test } from 'vitest';
import { chunksOf, drain } from './import-answer';

test('what is not taken of a piece is read all the same, so that its sender comes to the answer', async () => {
  let sent = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      sent += 1;
      if (sent > 20) controller.close();
      else controller.enqueue(new Uint8Array(1000));
    },
  });
  const request = { body };
  const full = async () => {
    for await (const chunk of chunksOf(request)) if (chunk.length > 0) throw new Error('The disk is full.');
  };
  await expect(full()).rejects.toThrow('full');
  await drain(request);
  expect(sent).toBe(21);
});
