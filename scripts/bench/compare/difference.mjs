/** Goes from two pictures beside each other to their difference: milliseconds from the press to the map, and to its figures. */
export async function timeDifference(page) {
  const shown = page.evaluate(
    () =>
      new Promise((resolve) => {
        let pressedAt = 0;
        let mapMs;
        addEventListener(
          'keydown',
          () => {
            pressedAt = performance.now();
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
        const look = () => {
          const passed = performance.now() - pressedAt;
          if (document.querySelector('canvas[data-state=shown]')) mapMs ??= passed;
          if (mapMs !== undefined && document.querySelector('[aria-label="Figures of the difference"] dd'))
            return resolve({ mapMs, figuresMs: passed });
          requestAnimationFrame(look);
        };
      }),
  );
  await page.keyboard.press('d');
  return shown;
}
