import type { Page } from '@playwright/test';
import { alive, expectPainted, flex, generate, openCreate, pictureOf } from './studio';

export const tileOf = (page: Page, prompt: string) =>
  page
    .locator('a[data-tile]')
    .filter({ has: page.locator('img') })
    .and(page.getByRole('link', { name: prompt }));
export const bar = (page: Page) => page.getByRole('region', { name: 'Selection' });
export const toast = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text });

export async function make(page: Page, ...prompts: string[]): Promise<void> {
  await openCreate(page, flex.slug, '?width=512&height=512');
  for (const prompt of prompts) {
    await generate(page, prompt);
    await expectPainted(pictureOf(page, prompt).first());
  }
}
export async function openGallery(page: Page, search: string): Promise<void> {
  await page.goto(`/gallery?q=${encodeURIComponent(search)}`);
  await alive(page.locator('a[data-tile]').first());
}
