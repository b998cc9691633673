import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Right } from '../access/role';
import { askedPathHeader } from '../front-door/asked-path';
import { enter } from './enter';
import type { OwnStudio } from './own-studio';

/**
 * The studio of whoever asks for a page. Who is not signed in is led to the door, and who may only look to what was shared.
 * Once for each request, however many parts of a page ask.
 */
export const ownPage = cache(async (right: Right): Promise<OwnStudio> => {
  const entered = await enter(right, headers);
  if (entered.ok) return entered.value;
  if (entered.error.kind === 'forbidden') redirect('/granted');
  const asked = (await headers()).get(askedPathHeader) ?? '/';
  redirect(`/sign-in?${new URLSearchParams({ next: asked })}`);
});
