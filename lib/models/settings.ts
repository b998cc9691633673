import * as z from 'zod/mini';

/**
 * A parameter's value, exactly as a form yields it, a job sends it and the gallery shows it.
 * `null` is only ever a seed the user left on random; stored settings hold a concrete one.
 * Reference images are `ImageRef`s (see `image-ref.ts`).
 */
export type ParamValue = string | number | boolean | readonly string[] | null;
export type Params = Readonly<Record<string, ParamValue>>;

/** The one value that travels from the form to the share page, never renamed or reshaped. */
export interface Settings {
  readonly model: string;
  readonly params: Params;
}

/** The structure alone, for reading stored rows: a retired model's settings must stay readable. */
export const storedSettingsSchema: z.ZodMiniType<Settings> = z.strictObject({
  model: z.string().check(z.minLength(1)),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])),
});
