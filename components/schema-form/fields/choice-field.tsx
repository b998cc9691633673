'use client';

import { useEffect, useRef } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { holds } from '@/lib/models/conditions';
import type { ChoiceParam } from '@/lib/models/spec';
import { Segmented } from '../../ui/segmented';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import { RatioShapes } from '../ratio-shapes';
import { useFrame } from '../use-frame';

/** One of a few values, as segments or, for aspect ratios, as shapes. */
export function ChoiceField({ param }: { param: ChoiceParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  const { check } = frame;

  // An option may be refused because of another field: say so when it is chosen, take it back when that field changes.
  const refused = useWatch({
    control,
    compute: (values: FormValues) =>
      param.options.some(
        (option) =>
          option.value === values[param.key] && option.requires && !holds(option.requires.condition, values),
      ),
  });
  const before = useRef(false);
  useEffect(() => {
    if (refused !== before.current) check();
    before.current = refused;
  }, [refused, check]);

  const Options = param.display === 'ratios' ? RatioShapes : Segmented;
  return (
    <Field frame={frame} group="radiogroup">
      <Options
        name={param.key}
        value={typeof field.value === 'string' ? field.value : undefined}
        options={param.options}
        onChange={field.onChange}
        firstRef={field.ref}
        invalid={frame.error !== undefined}
      />
    </Field>
  );
}
