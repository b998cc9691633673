'use client';

import { clsx } from 'clsx';
import { useLayoutEffect, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { PromptParam } from '@/lib/models/spec';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import { GrowingText } from '../growing-text';
import { useFrame } from '../use-frame';

/** The prompt: the largest thing in the form, growing with its text. */
export function PromptField({ param }: { param: PromptParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  const value = typeof field.value === 'string' ? field.value : '';
  const element = useRef<HTMLTextAreaElement>(null);
  const { onChange } = field;

  // What was typed before the page came to life is in the element but not yet in the form.
  useLayoutEffect(() => {
    const typed = element.current?.value;
    if (typed) onChange(typed);
  }, [onChange]);

  const near = value.length > param.maxLength * 0.9;
  return (
    <Field
      frame={frame}
      aside={
        near ? (
          <span
            className={clsx(
              'font-mono text-xs',
              value.length > param.maxLength ? 'text-danger' : 'text-muted',
            )}
          >
            {value.length} / {param.maxLength}
          </span>
        ) : null
      }
    >
      <GrowingText
        {...field}
        ref={(node) => {
          element.current = node;
          field.ref(node);
        }}
        value={value}
        id={frame.controlId}
        rows={4}
        placeholder="Describe the picture"
        aria-required
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={frame.describedBy}
      />
    </Field>
  );
}
