// Chromium's own sandbox refuses to run as root.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
export const browserArgs = [
  ...asRoot,
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** A Chromium as the tests start it, with some more arguments where they are given. */
export async function openBrowser(more = []) {
  const { chromium } = await import('@playwright/test');
  return chromium.launch({
    args: [...browserArgs, ...more],
    ...(process.env.PLAYWRIGHT_CHROMIUM && { executablePath: process.env.PLAYWRIGHT_CHROMIUM }),
  });
}

/** Opens a model's form and waits until it is alive. */
export async function openForm(page, url) {
  await page.goto(url);
  await untilAlive(page, 'form');
}

/** Until React has taken over what the server has written. */
export const untilAlive = (page, selector) =>
  page.waitForFunction(
    (wanted) =>
      Object.keys(document.querySelector(wanted) ?? {}).some((key) => key.startsWith('__reactProps')),
    selector,
  );

/**
 * Generates one picture with that prompt and seed and measures, inside the page, from the press of Generate to the frame that shows it.
 * Milliseconds.
 */
export async function timePicture(page, prompt, seed) {
  await page.getByRole('spinbutton', { name: 'Seed' }).fill(String(seed));
  await page.getByRole('textbox', { name: 'Prompt', exact: true }).fill(prompt);
  const visible = page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        let pressedAt = 0;
        document.addEventListener(
          'submit',
          () => {
            pressedAt = performance.now();
          },
          { capture: true, once: true },
        );
        const shown = async () => {
          const picture = [...document.images].find((image) => image.alt === wanted);
          if (!picture?.complete || !picture.naturalWidth) return requestAnimationFrame(shown);
          await picture.decode();
          // A message is handled only after the frame that is being made has been handed over.
          const afterFrame = new MessageChannel();
          afterFrame.port1.onmessage = () => resolve(performance.now() - pressedAt);
          requestAnimationFrame(() => afterFrame.port2.postMessage(undefined));
        };
        requestAnimationFrame(shown);
      }),
    prompt,
  );
  await page.getByRole('button', { name: /^Generate/ }).click();
  return visible;
}
