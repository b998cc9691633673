'use client';

import { clsx } from 'clsx';
import { ArrowLeftRight } from 'lucide-react';
import { type ControllerRenderProps, useController, useFormContext } from 'react-hook-form';
import type { SizeParam } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import { NumberBox } from '../../ui/number-box';
import { Field, FieldError } from '../field';
import type { FormValues } from '../form-values';
import { megapixelText, ratioText } from '../size-text';
import { type Frame, useFrame } from '../use-frame';

/** Width and height as one decision: presets, two boxes, swap, and what they come to. */
export function SizeField({ param }: { param: SizeParam }) {
  const frame = useFrame(param);
  const { control } = useFormContext<FormValues>();
  const { field: width, fieldState: widthState } = useController({ control, name: param.widthKey });
  const { field: height, fieldState: heightState } = useController({ control, name: param.heightKey });
  const set = (size: { width: unknown; height: unknown }) => {
    width.onChange(size.width);
    height.onChange(size.height);
  };
  const [w, h] = [width.value, height.value];
  const readable = !frame.error && typeof w === 'number' && typeof h === 'number' && w >= 1 && h >= 1;
  return (
    <Field
      frame={frame}
      group="group"
      ownError
      aside={
        <output className="font-mono text-xs text-muted tabular-nums">
          {readable ? `${ratioText(Math.round(w), Math.round(h))} · ${megapixelText(w, h)}` : '—'}
        </output>
      }
    >
      <div className="flex items-center gap-1.5">
        <SideBox name="Width" mark="W" param={param} field={width} frame={frame} wrong={widthState.invalid} />
        <Button
          look="plain"
          size="icon"
          className="sm:size-8"
          aria-label="Swap width and height"
          title="Swap width and height"
          onClick={() => set({ width: h, height: w })}
        >
          <ArrowLeftRight aria-hidden className="size-4" />
        </Button>
        <SideBox
          name="Height"
          mark="H"
          param={param}
          field={height}
          frame={frame}
          wrong={heightState.invalid}
        />
      </div>
      <FieldError frame={frame} className="mt-1.5" />
      <div className="mt-2 grid grid-cols-4 gap-1.5">
        {param.presets.map((preset) => (
          <button
            key={preset.label}
            type="button"
            aria-pressed={preset.width === w && preset.height === h}
            title={`${preset.width} × ${preset.height}`}
            onClick={() => set(preset)}
            className={clsx(
              'flex h-15 cursor-pointer flex-col items-center gap-1 rounded-md border border-line px-0.5 pb-1',
              'text-[11px] leading-3 text-muted transition-colors duration-150 hover:border-line-strong hover:text-ink',
              'aria-pressed:border-ink aria-pressed:bg-raised aria-pressed:text-ink',
            )}
          >
            <PresetShape {...preset} />
            {preset.label}
          </button>
        ))}
      </div>
    </Field>
  );
}

function SideBox(props: {
  name: string;
  mark: string;
  param: SizeParam;
  field: ControllerRenderProps<FormValues, string>;
  frame: Frame;
  /** This side is wrong, not only the other one. */
  wrong: boolean;
}) {
  const { field, frame, param } = props;
  return (
    <NumberBox
      ref={field.ref}
      aria-label={props.name}
      unit={props.mark}
      value={typeof field.value === 'number' || typeof field.value === 'string' ? field.value : ''}
      onChange={field.onChange}
      onBlur={() => {
        field.onBlur();
        frame.check();
      }}
      range={{ ...param.limits, step: param.advice.multipleOf }}
      className="min-w-0 flex-1"
      aria-invalid={props.wrong || undefined}
      aria-describedby={frame.describedBy}
    />
  );
}

function PresetShape({ width, height }: { width: number; height: number }) {
  const scale = 22 / Math.max(width, height);
  return (
    <span aria-hidden className="grid flex-1 place-items-center">
      <span
        style={{ width: width * scale, height: height * scale }}
        className="rounded-[2px] border-[1.5px] border-current"
      />
    </span>
  );
}
