import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from './studio';

export const lightbox = (page: Page): Locator => page.getByRole('dialog', { name: 'Lightbox' });
/** The picture that is looked at. */
export const shown = (page: Page): Locator => lightbox(page).locator('img[alt]:not([alt=""])');
export const percent = (page: Page): Locator =>
  lightbox(page).getByRole('button', { name: /All of it or its pixels/ });

/** Where the picture's upper left corner is. */
export async function cornerOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await shown(page).boundingBox();
  return { x: Math.round(box?.x ?? Number.NaN), y: Math.round(box?.y ?? Number.NaN) };
}

export async function expectPercent(page: Page, check: (percent: number) => boolean): Promise<void> {
  await expect
    .poll(async () => check(Number.parseInt((await percent(page).textContent()) ?? '', 10)))
    .toBe(true);
}

type Fingers = readonly { readonly x: number; readonly y: number }[];

/** Fingers that come down, move through these places, and let go. */
export async function touch(session: CDPSession, first: Fingers, ...then: readonly Fingers[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Fingers) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map((at, id) => ({ ...at, id })),
    });
  await send('touchStart', first);
  for (const fingers of then) await send('touchMove', fingers);
  await send('touchEnd', []);
}
