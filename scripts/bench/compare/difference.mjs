/** Goes from two pictures beside each other to their difference: milliseconds from the press to the map, and to its figures. */
export async function timeDifference(page) {
  await page.evaluate(() => {
    let pressedAt = 0;
    let mapMs;
    const look = () => {
      const passed = performance.now() - pressedAt;
      if (document.querySelector('canvas[data-state=shown]')) mapMs ??= passed;
      if (mapMs !== undefined && document.querySelector('[aria-label="Figures of the difference"] dd')) {
        window.difference = { mapMs, figuresMs: passed };
      } else requestAnimationFrame(look);
    };
    const press = () => {
      pressedAt = performance.now();
      requestAnimationFrame(look);
    };
    addEventListener('keydown', press, { capture: true, once: true });
  });
  await page.keyboard.press('d');
  return page.waitForFunction(() => window.difference).then((handle) => handle.jsonValue());
}
