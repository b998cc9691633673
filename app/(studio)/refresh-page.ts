'use server';

import { refresh } from 'next/cache';

/** Answers with the page it is asked from, as that is now. */
export async function refreshPage(): Promise<void> {
  refresh();
}
