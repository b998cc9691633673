/** Frames of one movement: some seconds. */
const length = 180;

/**
 * Gives every page of a context `timeFrames(step)`, which calls `step` once in each frame with the part of the way it has
 * come, and resolves with the milliseconds between the frames; and `pointer`, the id of what was pressed last. Movements
 * are made inside the page, one for each frame: sent from outside, some frames would have nothing to do.
 */
export const addFrames = (context) =>
  context.addInitScript((frames) => {
    addEventListener(
      'pointerdown',
      ({ pointerId }) => {
        window.pointer = pointerId;
      },
      { capture: true },
    );
    window.timeFrames = async (step) => {
      const at = [];
      while (at.length <= frames) {
        at.push(await new Promise((resolve) => requestAnimationFrame(resolve)));
        if (at.length <= frames) step(at.length / frames);
      }
      return at.slice(1).map((time, before) => time - at[before]);
    };
  }, length);

/** What this machine does when nothing moves. */
export const rest = (page) => page.evaluate(() => window.timeFrames(() => {}));

/** The line of a wipe, taken with the mouse, to both sides and back. */
export async function wipe(page) {
  const middle = await middleOf(page.locator('[data-mode=wipe]'));
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  const times = await page.evaluate(({ x, y }) => {
    const line = document.querySelector('[data-wipe-line]');
    return window.timeFrames((part) => {
      const clientX = x * (1 + 0.9 * Math.sin(part * 4 * Math.PI));
      const init = { bubbles: true, pointerId: window.pointer, pointerType: 'mouse', clientX, clientY: y };
      line.dispatchEvent(new PointerEvent('pointermove', init));
    });
  }, middle);
  await page.mouse.up();
  return times;
}

/** The wheel turned over the first picture, in and out again. */
export async function zoom(page) {
  const { x, y } = await middleOf(firstRoom(page));
  return page.evaluate(
    ([clientX, clientY]) => {
      // The room stays when a finer picture takes the place of this one.
      const room = document.querySelector('[data-view] img[data-variant]').parentElement;
      return window.timeFrames((part) => {
        const deltaY = part < 0.5 ? -12 : 12;
        const init = { bubbles: true, cancelable: true, deltaY, clientX, clientY };
        room.dispatchEvent(new WheelEvent('wheel', init));
      });
    },
    [x + 40, y + 30],
  );
}

/** The first picture dragged round and round, every picture at its own pixels. */
export async function pan(page) {
  await page.getByRole('button', { name: '1:1', exact: true }).click();
  const middle = await middleOf(firstRoom(page));
  // Beside the line, where a wipe is shown.
  const from = { x: middle.x + 80, y: middle.y };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const times = await page.evaluate(({ x, y }) => {
    const room = document.querySelector('[data-view] img[data-variant]').parentElement;
    return window.timeFrames((part) => {
      const turn = part * 6 * Math.PI;
      const at = { clientX: x + 150 * Math.sin(turn), clientY: y + 150 * (1 - Math.cos(turn)) };
      const init = { bubbles: true, pointerId: window.pointer, pointerType: 'mouse', ...at };
      room.dispatchEvent(new PointerEvent('pointermove', init));
    });
  }, from);
  await page.mouse.up();
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  return times;
}

/** A table scrolled to its end and back. */
export const scroll = (page) =>
  page.evaluate(() => {
    const frame = document.querySelector('[data-frame]');
    const [down, across] = [frame.scrollHeight - frame.clientHeight, frame.scrollWidth - frame.clientWidth];
    return window.timeFrames((part) => {
      const way = 1 - Math.abs(1 - 2 * part);
      frame.scrollTo(across * way, down * way);
    });
  });

const firstRoom = (page) => page.locator('[data-view] :has(> img[data-variant])').first();

async function middleOf(locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('There is nothing to be moved.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
