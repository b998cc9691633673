'use client';

import { Dices, Lock, LockOpen } from 'lucide-react';
import { useController, useFormContext } from 'react-hook-form';
import { drawSeed } from '@/lib/models/seed';
import type { SeedParam } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import { NumberBox } from '../../ui/number-box';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import { useFrame } from '../use-frame';

/** Random (an empty box: each run draws a new seed) or fixed. The dice draws one to keep, the lock lets go of it. */
export function SeedField({ param }: { param: SeedParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  const { value } = field;
  const fixed = value !== null;
  return (
    <Field frame={frame}>
      <div className="flex gap-1.5">
        <NumberBox
          id={frame.controlId}
          ref={field.ref}
          value={typeof value === 'number' || typeof value === 'string' ? value : ''}
          onChange={(next) => field.onChange(next === '' ? null : next)}
          onBlur={() => {
            field.onBlur();
            frame.check();
          }}
          range={{ ...param.limits, step: 1 }}
          placeholder={param.whenEmpty ?? 'Random each time'}
          className="min-w-0 flex-1"
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={frame.describedBy}
        />
        <Button
          size="icon"
          className="sm:size-8"
          aria-label="Draw a new seed"
          title="Draw a new seed and keep it"
          onClick={() => field.onChange(drawSeed())}
        >
          <Dices aria-hidden className="size-4" />
        </Button>
        <Button
          size="icon"
          className="sm:size-8 aria-pressed:border-ink aria-pressed:bg-raised"
          aria-label="Keep this seed"
          aria-pressed={fixed}
          title={fixed ? 'Kept for every run. Press to let go of it' : 'Keep one seed for every run'}
          onClick={() => field.onChange(fixed ? null : drawSeed())}
        >
          {fixed ? <Lock aria-hidden className="size-4" /> : <LockOpen aria-hidden className="size-4" />}
        </Button>
      </div>
    </Field>
  );
}
