'use client';

import { useController, useFormContext } from 'react-hook-form';
import type { DecimalParam, IntegerParam } from '@/lib/models/spec';
import { NumberBox } from '../../ui/number-box';
import { Slider } from '../../ui/slider';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import { useFrame } from '../use-frame';

/** A slider over the useful range and a box for the exact number, which may go beyond the slider. */
export function NumberField({ param }: { param: IntegerParam | DecimalParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  const value = typeof field.value === 'number' || typeof field.value === 'string' ? field.value : '';
  return (
    <Field
      frame={frame}
      aside={
        <NumberBox
          id={frame.controlId}
          ref={field.ref}
          name={field.name}
          value={value}
          onChange={field.onChange}
          onBlur={() => {
            field.onBlur();
            frame.check();
          }}
          range={param.slider}
          unit={param.unit}
          className="w-20"
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={frame.describedBy}
        />
      }
    >
      <Slider
        label={`${param.label} slider`}
        value={typeof value === 'number' ? value : param.slider.min}
        {...param.slider}
        onChange={field.onChange}
      />
    </Field>
  );
}
