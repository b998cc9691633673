import type * as z from 'zod/mini';

/** Reads from the studio; undefined when it cannot be reached or answers something else. */
export async function ask<Answer>(
  address: string,
  schema: z.ZodMiniType<Answer>,
): Promise<Answer | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? schema.safeParse(await response.json()).data : undefined;
  } catch {
    return undefined;
  }
}
