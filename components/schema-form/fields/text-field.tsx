'use client';

import { useController, useFormContext } from 'react-hook-form';
import type { TextParam } from '@/lib/models/spec';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import { GrowingText } from '../growing-text';
import { useFrame } from '../use-frame';

/** Text other than the prompt. Empty is a value: it is sent where the model has a text of its own. */
export function TextField({ param }: { param: TextParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  return (
    <Field frame={frame}>
      <GrowingText
        {...field}
        value={typeof field.value === 'string' ? field.value : ''}
        id={frame.controlId}
        rows={2}
        placeholder="Empty"
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={frame.describedBy}
      />
    </Field>
  );
}
