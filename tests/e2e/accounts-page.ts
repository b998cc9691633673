import type { Page } from '@playwright/test';
import { remember } from '../support/run-record';
import { type StudioServer, startStudio } from '../support/studio-server';
import { alive, test as studioTest } from './studio';

export const ada = { name: 'Ada', email: 'ada@example.com', password: 'gulls over the slipway' };
export const ben = { name: 'Ben', email: 'ben@example.com', password: 'kelp below the pier' };

/** With a studio that nobody has an account in before the test. */
export const test = studioTest.extend<{ readonly house: StudioServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  house: async ({}, use) => {
    const house = await startStudio();
    await use(house);
    await house.close();
  },
  // Browsers keep passkeys for names, not for addresses.
  baseURL: ({ house }, use) => use(house.url.replace('127.0.0.1', 'localhost')),
});

/** Fills in who somebody is and sends it, by the keyboard alone. */
export async function tell(page: Page, form: string, person: typeof ada): Promise<void> {
  await alive(page.getByRole('form', { name: form }));
  await page.getByLabel('Name').focus();
  for (const text of [person.name, person.email]) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.type(remember('password', person.password));
  await page.keyboard.press('Enter');
}

/** Makes Ada's account, the first. */
export async function setUp(page: Page): Promise<void> {
  await page.goto('/setup');
  await tell(page, 'First account', ada);
  await page.waitForURL('**/create/**');
}

export async function signIn(page: Page, { email, password }: typeof ada): Promise<void> {
  await alive(page.getByRole('form', { name: 'Sign in' }));
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(remember('password', password));
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** As if the browser had lost its cookies; a page that is open would notice. */
export async function forgetSession(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.context().clearCookies();
}

/** Makes an invitation and gives back its address. */
export async function invite(page: Page, role: string): Promise<string> {
  await page.goto('/people');
  const choice = page.getByLabel('Role of whoever is invited');
  await alive(choice);
  await choice.selectOption(role);
  await page.getByRole('button', { name: 'Make a link' }).click();
  const address = await page.getByLabel('Address of the invitation').inputValue();
  remember('invitation', address.split('/invite/')[1] ?? '');
  return address;
}
