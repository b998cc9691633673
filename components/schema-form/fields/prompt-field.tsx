'use client';

import { clsx } from 'clsx';
import { useLayoutEffect, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { PromptParam } from '@/lib/models/spec';
import { PromptHistory } from '../../history/prompt-history';
import { LinkButton } from '../../ui/link-button';
import { Notice } from '../../ui/notice';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import { GrowingText } from '../growing-text';
import { useFrame } from '../use-frame';
import { VariantsHint } from './variants-hint';

/** The prompt: the largest thing in the form, growing with its text. */
export function PromptField({ param }: { param: PromptParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  const value = typeof field.value === 'string' ? field.value : '';
  const element = useRef<HTMLTextAreaElement>(null);
  const { onChange } = field;

  const typed = useRef<string>(undefined);
  const shown = useRef(value);
  // What was typed before the page came to life is in the element but not yet in the form.
  useLayoutEffect(() => {
    typed.current = element.current?.value;
    if (typed.current) onChange(typed.current);
  }, [onChange]);
  // A text that is put here while somebody is in the box (a draft, as the page comes to life) is selected: what they type
  // next replaces it, where it would have been joined to it.
  useLayoutEffect(() => {
    const box = element.current;
    const isNew = value !== shown.current && value !== typed.current;
    shown.current = value;
    if (isNew && box === document.activeElement) box?.select();
  }, [value]);

  const [displaced, setDisplaced] = useState<string>();
  /** Another text, from the list of earlier ones: what stood there can be put back. */
  function replace(text: string, kept?: string) {
    setDisplaced(kept?.trim() === '' || kept === text ? undefined : kept);
    onChange(text);
    element.current?.focus();
  }

  const near = value.length > param.maxLength * 0.9;
  return (
    <Field
      frame={frame}
      aside={
        <>
          {near ? (
            <span
              className={clsx(
                'font-mono text-xs',
                value.length > param.maxLength ? 'text-danger' : 'text-muted',
              )}
            >
              {value.length} / {param.maxLength}
            </span>
          ) : null}
          <PromptHistory onChoose={(text) => replace(text, value)} />
        </>
      }
      footnote={
        <>
          <VariantsHint written={value} />
          {displaced === undefined ? null : (
            <Notice
              actions={<LinkButton onClick={() => replace(displaced)}>Put back</LinkButton>}
              onDismiss={() => setDisplaced(undefined)}
            >
              An earlier prompt, in place of yours.
            </Notice>
          )}
        </>
      }
    >
      <GrowingText
        {...field}
        onChange={(event) => {
          typed.current = event.currentTarget.value;
          onChange(event);
        }}
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
