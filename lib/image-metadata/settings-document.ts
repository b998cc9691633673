import * as z from 'zod';
import { type Settings, storedSettingsSchema } from '@/lib/models/settings';

/** The keyword of the PNG chunk, and the prefix of the XMP namespace. */
export const documentKey = 'proofsheet';
export const documentVersion = 1;

/** What a copy "with settings" carries about itself, published in `docs/guides/file-metadata.md`. */
export const settingsDocumentSchema = z.object({
  /** Rises when a reader of the old version would misunderstand the new one. */
  [documentKey]: z.literal(documentVersion),
  /** Exactly what was sent, under the keys of the provider's request. */
  settings: storedSettingsSchema,
  /** `sandbox` is a drawing of the studio itself, no model's work. */
  provider: z.enum(['segmind', 'sandbox']),
  modelName: z.string(),
  seed: z.number().nullable(),
  costUsd: z.number().nullable(),
  createdAt: z.iso.datetime(),
  /** The original this is a copy of: SHA-256 of its bytes in hex, size in pixels. */
  image: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    width: z.int().positive(),
    height: z.int().positive(),
  }),
});
export type SettingsDocument = Readonly<z.infer<typeof settingsDocumentSchema>>;

/**
 * JSON that can stand in XML as it is: what XML forbids or gives a meaning is written as an escape, so no reader has to
 * undo anything but JSON.
 */
export function documentText(document: SettingsDocument): string {
  return JSON.stringify(document).replace(
    /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The settings of a document, of this version or a later one that still has them; undefined for anything else. */
export function settingsOfDocument(text: string): Settings | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    const settings =
      typeof parsed === 'object' && parsed && 'settings' in parsed ? parsed.settings : undefined;
    return storedSettingsSchema.safeParse(settings).data;
  } catch {
    return undefined;
  }
}
