/** First ideas for an empty page: different subjects, light and ways of speaking. */
export const examplePrompts = [
  'A single pear on a windowsill in late afternoon light, long shadow, muted green wall, 50 mm, shallow depth of field',
  'Fog lifting off a black lake at dawn, one rowing boat, pine silhouettes, quiet and almost monochrome',
  'Portrait of an old beekeeper, veil lifted, soft north light, freckles and fine wrinkles, plain linen backdrop',
] as const;
