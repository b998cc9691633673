import { Images, Link2, Upload } from 'lucide-react';
import { type Ref, useId, useRef } from 'react';
import { Button } from '../../ui/button';
import { pictureTypes } from './reference-list';

const look = 'h-10 gap-1.5 px-2.5 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 sm:h-8';

/** Where pictures come from. In a full tray the buttons say that they wait; they keep the focus they may have. */
export function SourceButtons({
  ref,
  addressRef,
  addressOpen,
  full,
  onFiles,
  onAsk,
}: {
  ref: Ref<HTMLButtonElement>;
  addressRef: Ref<HTMLButtonElement>;
  addressOpen: boolean;
  full: boolean;
  onFiles: (files: readonly File[]) => void;
  onAsk: (what: 'address' | 'gallery') => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const reasonId = useId();
  const props = (act: () => void) => ({
    size: 'small' as const,
    className: look,
    'aria-disabled': full || undefined,
    'aria-describedby': full ? reasonId : undefined,
    onClick: full ? undefined : act,
  });
  return (
    <>
      <div className="flex flex-wrap items-center gap-1.5">
        <Button ref={ref} {...props(() => picker.current?.click())}>
          <Upload aria-hidden className="size-4" /> Choose files
        </Button>
        <Button {...props(() => onAsk('gallery'))}>
          <Images aria-hidden className="size-4" /> Gallery
        </Button>
        <Button ref={addressRef} aria-expanded={addressOpen} {...props(() => onAsk('address'))}>
          <Link2 aria-hidden className="size-4" /> Address
        </Button>
      </div>
      {full ? (
        <p id={reasonId} className="text-xs text-muted">
          Every place is taken. Remove a picture to add another.
        </p>
      ) : null}
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={pictureTypes.join()}
        aria-label="Choose reference images"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
