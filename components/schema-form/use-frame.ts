import { useId } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { isChanged } from '@/lib/models/changed';
import { adviceFor, inactiveReason } from '@/lib/models/conditions';
import { type ParamSpec, paramKeys } from '@/lib/models/spec';
import { defaultText } from './default-text';
import { errorMessage, type FormValues } from './form-values';

/** Everything around a control: what is said about it and the ids that tie the sayings to it. */
export interface Frame {
  readonly param: ParamSpec;
  readonly controlId: string;
  readonly labelId: string;
  readonly helpId: string;
  readonly notesId: string;
  readonly errorId: string;
  readonly footnoteId: string;
  /** For `aria-describedby` of the control. */
  readonly describedBy: string | undefined;
  readonly error: string | undefined;
  /** The same, a sentence for each of the field's boxes. */
  readonly errors: readonly string[];
  readonly advice: string | undefined;
  readonly inactive: string | undefined;
  /** Puts the default back and the focus on the control; undefined while there is nothing to reset. */
  readonly reset: (() => void) | undefined;
  /** Says at once what is wrong, on leaving a field, instead of waiting for Generate. */
  readonly check: () => void;
}

export function useFrame(param: ParamSpec): Frame {
  const { control, resetField, setFocus, trigger } = useFormContext<FormValues>();
  const keys = paramKeys(param);
  const { errors } = useFormState({ control, name: [...keys] });
  const { changed, advised, inactive } = useWatch({
    control,
    compute: (values: FormValues) => ({
      changed: defaultText(param) !== undefined && isChanged(param, values),
      advised: adviceFor(param, values),
      inactive: inactiveReason(param, values),
    }),
  });
  const id = useId();
  const messages = keys.flatMap((key) => errorMessage(errors, key) ?? []);
  const errorLines = [...new Set(messages)];
  const error = errorLines.join(' ') || undefined;
  // Advice about a value that is wrong anyway would only confuse.
  const advice = error ? undefined : advised;
  const ids = { controlId: `${id}-control`, labelId: `${id}-label`, helpId: `${id}-help` };
  const notesId = `${id}-notes`;
  const errorId = `${id}-error`;
  const footnoteId = `${id}-footnote`;
  const describedBy = [error && errorId, param.help && ids.helpId, (advice || inactive) && notesId]
    .filter(Boolean)
    .join(' ');
  const reset = () => {
    for (const key of keys) resetField(key);
    const [first] = keys;
    if (first) setFocus(first);
  };
  return {
    param,
    ...ids,
    notesId,
    errorId,
    footnoteId,
    describedBy: describedBy || undefined,
    error,
    errors: errorLines,
    advice,
    inactive,
    reset: changed ? reset : undefined,
    check: () => void trigger([...keys]),
  };
}
