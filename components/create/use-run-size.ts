import { useWatch } from 'react-hook-form';
import { mostPictures, promptVariants, tooManyPictures } from '@/lib/models/prompt-variants';
import type { ModelSpec } from '@/lib/models/spec';
import { promptKey } from '@/lib/models/variations';
import type { SchemaFormState } from '../schema-form/use-schema-form';

/** What one press of Generate makes: what is shown before is what is asked for. */
export interface RunSize {
  /** All in all. */
  readonly pictures: number;
  /** The prompt has choices. */
  readonly varied: boolean;
  /** Why it cannot be started, at the field that says so. */
  readonly refusal: Readonly<Record<string, string>> | undefined;
}

/** `count` is images per run, of each variant of the prompt. */
export function useRunSize(spec: ModelSpec, form: SchemaFormState, count: number): RunSize {
  const key = promptKey(spec);
  const prompts = useWatch({
    control: form.control,
    compute: (values) => variantCount(key === undefined ? undefined : values[key]),
  });
  const pictures = prompts * count;
  const tooMany = key !== undefined && pictures > mostPictures;
  return {
    pictures,
    varied: prompts > 1,
    refusal: tooMany ? { [key]: tooManyPictures(pictures) } : undefined,
  };
}

function variantCount(written: unknown): number {
  if (typeof written !== 'string') return 1;
  const variants = promptVariants(written);
  return variants.kind === 'prompts' ? variants.prompts.length : variants.count;
}
