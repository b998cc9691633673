'use client';

import { useEffect, useRef } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { holds } from '@/lib/models/conditions';
import type { ChoiceOption, ChoiceParam } from '@/lib/models/spec';
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

  // An option may depend on another field: then it cannot be chosen. A draft may hold it all the same, or the other field
  // may change under it: say so at once, and take it back at once.
  const blocked = useWatch({
    control,
    compute: (values: FormValues) =>
      param.options.flatMap(({ value, requires }) =>
        requires && !holds(requires.condition, values) ? [value] : [],
      ),
  });
  const refused = blocked.some((value) => value === field.value);
  const before = useRef(false);
  useEffect(() => {
    if (refused !== before.current) check();
    before.current = refused;
  }, [refused, check]);

  const Options = param.display === 'ratios' ? RatioShapes : Segmented;
  return (
    <Field
      frame={frame}
      group="radiogroup"
      footnote={<Footnotes options={param.options} blocked={refused ? [] : blocked} />}
    >
      <Options
        name={param.key}
        value={typeof field.value === 'string' ? field.value : undefined}
        options={param.options.map((option) => ({ ...option, disabled: blocked.includes(option.value) }))}
        onChange={field.onChange}
        firstRef={field.ref}
        invalid={frame.error !== undefined}
        describedBy={frame.footnoteId}
      />
    </Field>
  );
}

/** What the marks and the dimmed options mean. */
function Footnotes({ options, blocked }: { options: readonly ChoiceOption[]; blocked: readonly string[] }) {
  return (
    <>
      {options.map(({ value, label, requires }) =>
        requires && blocked.includes(value) ? (
          <p key={value}>
            {label} cannot be chosen yet. {requires.reason}
          </p>
        ) : null,
      )}
      {options.some((option) => option.unverified) ? (
        <p>* Not documented by the provider; it may be refused.</p>
      ) : null}
    </>
  );
}
