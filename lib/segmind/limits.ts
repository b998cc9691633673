/** How long each call may take from connecting to its last byte, in milliseconds. */
export const standardTimeouts = {
  /** v2 only takes a ticket. */
  submitV2: 30_000,
  /** v1 carries the whole generation. Segmind itself was seen to cut off near 100 s; undici would at 300 s. */
  submitV1: 180_000,
  request: 30_000,
  download: 120_000,
  upload: 120_000,
  credits: 10_000,
  models: 30_000,
};
export type Timeouts = Readonly<typeof standardTimeouts>;

/** Bytes of a body, unpacked. */
export const maxBytes = {
  json: 5 * 1024 * 1024,
  /** Also for a picture inside JSON or text. */
  picture: 64 * 1024 * 1024,
  /** Every model with all its parameters and descriptions in one answer. */
  modelList: 32 * 1024 * 1024,
} as const;

/** How often a free question is asked inside one call. Those asked again anyway, or waited for by a person, fewer. */
export const tries = { status: 3, result: 5, download: 5, upload: 3, credits: 2, models: 3 } as const;
