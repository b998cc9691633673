'use client';

import { clsx } from 'clsx';
import { Images, Link2, Upload } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import type { ImagesParam } from '@/lib/models/spec';
import { Button } from '../../ui/button';
import { Field } from '../field';
import type { FormValues } from '../form-values';
import type { PictureSource } from '../references/add-picture';
import { withinLimit } from '../references/reference-list';
import { ReferenceTray } from '../references/reference-tray';
import { UploadRow } from '../references/upload-row';
import { useDroppedFiles } from '../references/use-dropped-files';
import { useUploads } from '../references/use-uploads';
import { useFrame } from '../use-frame';

// Loaded when asked for: most runs need neither.
const AddressForm = lazy(async () => ({ default: (await import('../references/address-form')).AddressForm }));
const PictureDialog = lazy(async () => ({
  default: (await import('../references/picture-dialog')).PictureDialog,
}));

const source = 'h-10 gap-1.5 px-2.5 sm:h-8';

type Asking = 'nothing' | 'address' | 'gallery';

/** Reference images: dropped, pasted, chosen, by address or from the gallery; numbered as the prompt calls them. */
export function ImagesField({ param }: { param: ImagesParam }) {
  const frame = useFrame(param);
  const { control, getValues } = useFormContext<FormValues>();
  const { field } = useController({ control, name: param.key });
  const refs = listOf(field.value);
  const [asking, setAsking] = useState<Asking>('nothing');
  const [problem, setProblem] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
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
  const { uploads, start, remove } = useUploads(append);
  const add = (sources: readonly PictureSource[]) => {
    const under = uploads.filter((upload) => !upload.error).length;
    const { taken, problem: full } = withinLimit(now().length + under, sources, param.max);
    setProblem(full);
    for (const source of taken) void start(source);
  };
  const addFiles = (files: readonly File[]) => add(files.map((file) => ({ file })));
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
          {param.maxUnverified ? (
            <span title="Another host’s limit: this provider documents none">
              *<span className="sr-only">, another host’s limit: this provider documents none</span>
            </span>
          ) : null}
        </span>
      }
    >
      <div
        {...target}
        className={clsx(
          'space-y-2 rounded-md border border-dashed p-2 transition-colors duration-150',
          over ? 'border-accent bg-raised' : 'border-line-strong/60',
        )}
      >
        {refs.length > 0 ? <ReferenceTray refs={refs} onChange={change} /> : null}
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
        <div className="flex flex-wrap items-center gap-1.5">
          <Button size="small" className={source} ref={field.ref} onClick={() => picker.current?.click()}>
            <Upload aria-hidden className="size-4" /> Choose files
          </Button>
          <Button size="small" className={source} onClick={() => setAsking('gallery')}>
            <Images aria-hidden className="size-4" /> Gallery
          </Button>
          <Button
            size="small"
            className={source}
            ref={addressButton}
            aria-expanded={asking === 'address'}
            onClick={() => setAsking('address')}
          >
            <Link2 aria-hidden className="size-4" /> Address
          </Button>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept="image/png,image/jpeg,image/webp"
          aria-label="Choose reference images"
          onChange={(event) => {
            addFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        {asking === 'address' ? (
          <Suspense>
            <AddressForm onAdd={(url) => add([{ url }])} onClose={closeAddress} />
          </Suspense>
        ) : null}
        <p aria-live="polite" className="text-xs text-danger empty:hidden">
          {problem}
        </p>
      </div>
      {asking === 'gallery' ? (
        <Suspense>
          <PictureDialog onClose={() => setAsking('nothing')} onChoose={append} />
        </Suspense>
      ) : null}
    </Field>
  );
}

const listOf = (value: FormValues[string] | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
