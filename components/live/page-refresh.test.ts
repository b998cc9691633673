import { setImmediate as settled } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPageRefresh } from './page-refresh';

/** A page that answers when it is told to. */
function slowPage() {
  const asked: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
  const page = createPageRefresh(
    () => new Promise<void>((resolve, reject) => asked.push({ resolve, reject })),
  );
  return { ...page, asked };
}

test('all who want the page while it is on its way share one more', async () => {
  const { refresh, asked } = slowPage();
  refresh();
  refresh();
  refresh();
  expect(asked).toHaveLength(1);
  asked[0]?.resolve();
  await settled();
  expect(asked).toHaveLength(2);
  asked[1]?.resolve();
  await settled();
  expect(asked).toHaveLength(2);
  refresh();
  expect(asked).toHaveLength(3);
});

test('what found nobody there is asked for once more when the studio is back', async () => {
  const { refresh, back, asked } = slowPage();
  back();
  expect(asked).toHaveLength(0);
  refresh();
  asked[0]?.reject(new TypeError('Failed to fetch'));
  await settled();
  expect(asked).toHaveLength(1);
  back();
  expect(asked).toHaveLength(2);
  asked[1]?.resolve();
  await settled();
  back();
  expect(asked).toHaveLength(2);
});
