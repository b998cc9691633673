import type { ShareLevel, ShareTerm } from '@/lib/sharing/share';

/** How a level continues those before it, in a list of them. */
export const levelChoices: Readonly<Record<ShareLevel, string>> = {
  picture: 'The picture alone',
  prompt: '… with its prompt',
  settings: '… with model, seed and settings',
  references: '… with its reference images',
};

/** The same where one stands alone. */
export const levelWords: Readonly<Record<ShareLevel, string>> = {
  picture: 'without prompt',
  prompt: 'with prompt',
  settings: 'with prompt and settings',
  references: 'with prompt, settings and references',
};

export const termWords: Readonly<Record<ShareTerm, string>> = {
  '1h': 'In 1 hour',
  '1d': 'In 1 day',
  '7d': 'In 7 days',
  '30d': 'In 30 days',
  '90d': 'In 90 days',
  never: 'Never',
};

export const viewsText = (views: number): string =>
  views === 0 ? 'not seen yet' : views === 1 ? 'seen once' : `seen ${views.toLocaleString('en')} times`;
