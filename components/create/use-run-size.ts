import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { ModelSpec } from '@/lib/models/spec';
import { hasBraces, promptKey } from '@/lib/models/variations';
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
  const braced = useWatch({
    control: form.control,
    compute: (values) => withBraces(key === undefined ? undefined : values[key]),
  });
  const rules = useVariantRules(braced !== undefined);
  if (key === undefined || braced === undefined || !rules) {
    return { pictures: count, varied: false, refusal: undefined };
  }
  const variants = rules.promptVariants(braced);
  const prompts = variants.kind === 'prompts' ? variants.prompts.length : variants.count;
  const pictures = prompts * count;
  return {
    pictures,
    varied: prompts > 1,
    refusal: pictures > rules.mostPictures ? { [key]: rules.tooManyPictures(pictures) } : undefined,
  };
}

const withBraces = (written: unknown): string | undefined =>
  typeof written === 'string' && hasBraces(written) ? written : undefined;

/**
 * What braces stand for, once it is wanted. Few prompts have any. Until it has come a prompt counts for one, and the
 * server refuses a run of another size than was shown.
 */
function useVariantRules(wanted: boolean) {
  const [rules, setRules] = useState<typeof import('@/lib/models/prompt-variants')>();
  const missing = wanted && !rules;
  useEffect(() => {
    if (missing) import('@/lib/models/prompt-variants').then(setRules, reportError);
  }, [missing]);
  return rules;
}
