import { addFrames } from './frames.mjs';

/**
 * A comparison in a fresh browser of its own, when so many pictures are as sharp as the screen can show them. Also the
 * milliseconds from the start of the navigation to the frame with every placeholder and to the one with every picture.
 */
export async function openComparison(browser, url, { id, hash = '', pictures }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await addFrames(context);
  const page = await context.newPage();
  await page.addInitScript(watch, pictures);
  await page.goto(`${url}/compare/${id}?view=pictures${hash}`);
  const took = await page.waitForFunction(() => window.opened).then((handle) => handle.jsonValue());
  // Until scripts have measured its room, a picture can be seen but not moved.
  await page.waitForFunction(
    (count) => document.querySelectorAll('[data-view] img[data-variant]').length >= count,
    pictures,
  );
  return { page, ...took, close: () => context.close() };
}

/** Notes in `opened` when placeholders and pictures are on the screen. */
function watch(pictures) {
  let placeholdersMs;
  const roomsOf = () => [
    ...new Set([...document.querySelectorAll('[data-view] img')].map((one) => one.parentElement)),
  ];
  const isSharp = (room) =>
    [...room.querySelectorAll('img')].some((image) => {
      const shown = image.getBoundingClientRect().width * devicePixelRatio;
      const all = image.dataset.variant === 'original';
      return image.complete && image.naturalWidth > 0 && (all || image.naturalWidth >= shown - 1);
    });
  // A message is handled only after the frame that is being made has been handed over.
  const afterFrame = (act) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = act;
    requestAnimationFrame(() => channel.port2.postMessage(undefined));
  };
  const look = () => {
    const rooms = roomsOf();
    if (rooms.length === pictures && placeholdersMs === undefined) {
      afterFrame(() => {
        placeholdersMs ??= performance.now();
      });
    }
    if (rooms.length < pictures || !rooms.every(isSharp)) return requestAnimationFrame(look);
    const decoded = rooms.flatMap((room) => [...room.querySelectorAll('img')].map((image) => image.decode()));
    Promise.allSettled(decoded).then(() =>
      afterFrame(() => {
        window.opened = { placeholdersMs: placeholdersMs ?? performance.now(), sharpMs: performance.now() };
      }),
    );
  };
  requestAnimationFrame(look);
}
