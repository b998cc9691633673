import * as z from 'zod/mini';
import { storedSettingsSchema } from '@/lib/models/settings';

/** The programs whose settings are read. */
export const sources = ['proofsheet', 'a1111', 'comfyui', 'invokeai', 'swarmui'] as const;

/** What a file said that the form cannot have. `used` is what it has instead, where that is near. */
const leftOverSchema = z.object({ name: z.string(), value: z.string(), used: z.optional(z.string()) });
export type LeftOver = z.infer<typeof leftOverSchema>;

/** Settings that were read from a file, for the form of `settings.model`. `zod/mini`: the browser parses it. */
export const foundSettingsSchema = z.object({
  settings: storedSettingsSchema,
  source: z.enum(sources),
  /** Exactly what the picture was made with, nothing left over and nothing changed. */
  exact: z.boolean(),
  leftOver: z.array(leftOverSchema),
});
export type FoundSettings = z.infer<typeof foundSettingsSchema>;
