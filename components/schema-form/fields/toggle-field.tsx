'use client';

import { useController, useFormContext } from 'react-hook-form';
import type { ToggleParam } from '@/lib/models/spec';
import { Switch } from '../../ui/switch';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import { useFrame } from '../use-frame';

export function ToggleField({ param }: { param: ToggleParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  return (
    <Field
      frame={frame}
      aside={
        <Switch
          id={frame.controlId}
          ref={field.ref}
          checked={field.value === true}
          onChange={field.onChange}
          onBlur={field.onBlur}
          aria-describedby={frame.describedBy}
        />
      }
    />
  );
}
