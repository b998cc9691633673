'use client';

import { clsx } from 'clsx';
import { lazy, Suspense, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { ImagesParam } from '@/lib/models/spec';
import { late, lateDialog } from '../../generation/late';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import type { PictureSource } from '../references/add-picture';
import { sortFiles, withinLimit } from '../references/reference-list';
import { SourceButtons } from '../references/source-buttons';
import { useDroppedFiles } from '../references/use-dropped-files';
import { useUploads } from '../references/use-uploads';
import { useFrame } from '../use-frame';

// Loaded when asked for: most runs need none of it.
const ReferenceTray = lazy(async () => ({
  default: (await import('../references/reference-tray')).ReferenceTray,
}));
const UploadRow = late(async () => (await import('../references/upload-row')).UploadRow, {
  meanwhile: <li className="h-8" />,
});
const AddressForm = lateDialog(async () => (await import('../references/address-form')).AddressForm);
const PictureDialog = lateDialog(async () => (await import('../references/picture-dialog')).PictureDialog);

type Asking = 'nothing' | 'address' | 'gallery';

/** Reference images: dropped, pasted, chosen, by address or from the gallery; numbered as the prompt calls them. */
export function ImagesField({ param }: { param: ImagesParam }) {
  const frame = useFrame(param);
  const { control, getValues } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  const refs = listOf(field.value);
  const [asking, setAsking] = useState<Asking>('nothing');
  const [problem, setProblem] = useState<string>();
  const addressButton = useRef<HTMLButtonElement>(null);

  // Asked anew each time: several pictures may arrive between two renders.
  const now = () => listOf(getValues(param.key));
  const change = (next: readonly string[]) => {
    setProblem(undefined);
    field.onChange(next);
  };
  /** What was said about others that had no room stays while this one, which had, comes in. */
  const append = (ref: string) => {
    const { taken, problem: full } = withinLimit(now().length, [ref], param.max);
    field.onChange([...now(), ...taken]);
    if (full) setProblem(full);
  };
  const { uploads, start, refuse, remove } = useUploads(append);
  const coming = uploads.filter((upload) => !upload.error).length;
  const full = refs.length + coming >= param.max;
  const add = (sources: readonly PictureSource[]) => {
    const { taken, problem: left } = withinLimit(now().length + coming, sources, param.max);
    setProblem(left);
    for (const source of taken) void start(source);
  };
  const addFiles = (files: readonly File[]) => {
    const { pictures, others, empty } = sortFiles(files);
    for (const { name } of others) refuse(name, 'Not a PNG, JPEG or WebP picture.');
    for (const { name } of empty) refuse(name, 'This file is empty.');
    add(pictures.map((file) => ({ file })));
  };
  const closeAddress = () => {
    setAsking('nothing');
    addressButton.current?.focus();
  };
  const { over, target } = useDroppedFiles(addFiles);

  return (
    <Field
      frame={frame}
      group="group"
      aside={
        <span className="font-mono text-xs text-muted tabular-nums">
          {refs.length} / {param.max}
          {param.maxUnverified ? '*' : null}
        </span>
      }
      footnote={
        param.maxUnverified ? (
          <p>
            * Segmind does not say how many it takes. {param.max} is what another service allows for this
            model.
          </p>
        ) : null
      }
    >
      <div
        {...target}
        className={clsx(
          'flex flex-col gap-2 rounded-md border border-dashed p-2 transition-colors duration-150',
          over ? 'border-accent bg-raised' : 'border-line-strong/60',
        )}
      >
        {refs.length > 0 ? (
          // A row of the tray, so that nothing below it moves when it comes.
          <Suspense fallback={<div className="h-27.5" />}>
            <ReferenceTray refs={refs} onChange={change} />
          </Suspense>
        ) : null}
        {uploads.length > 0 ? (
          <ul className="space-y-1.5">
            {uploads.map((upload) => (
              <UploadRow key={upload.id} upload={upload} onDismiss={() => remove(upload.id)} />
            ))}
          </ul>
        ) : null}
        {refs.length === 0 ? (
          <p className="hidden text-xs text-muted pointer-fine:block">Drop or paste pictures here, or</p>
        ) : null}
        <SourceButtons
          ref={field.ref}
          addressRef={addressButton}
          addressOpen={asking === 'address'}
          full={full}
          onFiles={addFiles}
          onAsk={setAsking}
        />
        {asking === 'address' ? <AddressForm onAdd={(url) => add([{ url }])} onClose={closeAddress} /> : null}
        <p aria-live="polite" className="text-xs text-danger empty:hidden">
          {problem}
        </p>
      </div>
      {asking === 'gallery' ? <PictureDialog onClose={() => setAsking('nothing')} onChoose={append} /> : null}
    </Field>
  );
}

const listOf = (value: FormValues[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
