/** Where a person looks after their account at Segmind. */
export const segmindPages = {
  apiKeys: 'https://cloud.segmind.com/console/api-keys',
  billing: 'https://cloud.segmind.com/billing',
} as const;
