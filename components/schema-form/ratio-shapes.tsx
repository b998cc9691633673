import { clsx } from 'clsx';
import { ImageIcon } from 'lucide-react';
import type { Ref } from 'react';
import type { ChoiceOption } from '@/lib/models/spec';

/** The longer side of the largest shape, in pixels. */
const longest = 26;

/** Aspect ratios as native radio buttons drawn as their own shapes. What is not documented has a dashed outline. */
export function RatioShapes(props: {
  name: string;
  value: string | undefined;
  options: readonly (ChoiceOption & { readonly disabled?: boolean })[];
  onChange: (value: string) => void;
  firstRef?: Ref<HTMLInputElement>;
  invalid?: boolean;
  describedBy?: string;
}) {
  const first = props.options.find((option) => !option.disabled);
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(3.5rem,1fr))] gap-1.5">
      {props.options.map((option) => (
        <label
          key={option.value}
          className={clsx(
            'group relative flex h-17 cursor-pointer flex-col items-center justify-end gap-1 rounded-md border border-line',
            'px-0.5 pb-1 text-muted transition-colors duration-150 hover:border-line-strong hover:text-ink',
            'has-checked:border-ink has-checked:bg-raised has-checked:text-ink',
            'has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent',
            'has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:hover:border-line has-disabled:hover:text-muted',
          )}
        >
          <input
            type="radio"
            className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
            name={props.name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
            ref={option === first ? props.firstRef : undefined}
            disabled={option.disabled}
            aria-invalid={props.invalid || undefined}
            aria-describedby={option.disabled || option.unverified ? props.describedBy : undefined}
          />
          <span className="grid flex-1 place-items-center">
            <Shape option={option} />
          </span>
          <span className="grid min-h-6 place-items-center text-center text-[11px] leading-3 tabular-nums">
            <span>
              {option.label}
              {option.unverified ? (
                <>
                  <span aria-hidden>*</span>
                  <span className="sr-only"> (not documented)</span>
                </>
              ) : null}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}

function Shape({ option: { ratio, unverified } }: { option: ChoiceOption }) {
  if (!ratio) return <ImageIcon aria-hidden className="size-5" strokeWidth={1.5} />;
  const [width, height] = ratio;
  const scale = longest / Math.max(width, height);
  return (
    <span
      style={{ width: width * scale, height: height * scale }}
      className={clsx(
        'rounded-[2px] border-[1.5px] border-current group-has-checked:bg-ink/15',
        unverified && 'border-dashed',
      )}
    />
  );
}
