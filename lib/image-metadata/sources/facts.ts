import type { Role } from '@/lib/models/spec';

/** What other programs say of a picture, by our roles. Sides in pixels. */
export type RoleValues = Partial<
  Readonly<Record<Extract<Role, 'prompt' | 'negativePrompt' | 'sampler'>, string>> &
    Readonly<Record<Extract<Role, 'seed' | 'steps' | 'guidance' | 'width' | 'height'>, number>>
>;

export interface Facts {
  readonly values: RoleValues;
  /** What has no role here, in the program's own words. */
  readonly others: readonly { readonly name: string; readonly value: string }[];
}

/** A number, also one written as text. Undefined for anything else, and for infinities. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Without the keys that have no value, which is what "not said" looks like. */
export function roleValues(
  values: {
    readonly [K in keyof RoleValues]-?: RoleValues[K] | undefined;
  },
): RoleValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
