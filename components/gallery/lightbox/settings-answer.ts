import * as z from 'zod/mini';
import { imageViewSchema } from '@/lib/generation/view';
import type { SettingsRow } from '../result/settings-rows';

const common = {
  key: z.string(),
  label: z.string(),
  changed: z.boolean(),
  standard: z.optional(z.string()),
  unused: z.optional(z.string()),
};
const reference = z.object({ number: z.int(), ref: z.string(), image: z.optional(imageViewSchema) });
const rowSchema: z.ZodMiniType<SettingsRow> = z.union([
  z.object({ ...common, kind: z.enum(['text', 'number', 'seed']), text: z.string() }),
  z.object({ ...common, kind: z.literal('images'), images: z.array(reference) }),
]);

/** A result's settings in words, which take its model's spec to find. */
export const settingsAnswerSchema = z.object({
  prompt: z.string(),
  rows: z.readonly(z.array(rowSchema)),
  /** The form with these settings; null when the model has left the catalogue. */
  createHref: z.nullable(z.string()),
});
export type SettingsAnswer = z.infer<typeof settingsAnswerSchema>;
