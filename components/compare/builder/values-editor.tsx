import { clsx } from 'clsx';
import { GrowingText } from '../../schema-form/growing-text';
import { AxisBox } from './axis-box';
import type { ValuesDraft } from './axis-draft';
import { axisHint } from './axis-hint';
import type { AxisOption } from './axis-options';
import { markedText, marksOf } from './option-marks';
import { countText, type ReadAxis } from './read-axis';

/** The values of one setting, written; those of a choice can be marked too. */
export function ValuesEditor({
  draft,
  option,
  read,
  error,
  onChange,
}: {
  draft: ValuesDraft;
  option: AxisOption;
  read: ReadAxis;
  error: string | undefined;
  onChange: (draft: ValuesDraft) => void;
}) {
  const { param } = option;
  const marks = marksOf(param);
  const axis = read.ok ? read.value.axis : undefined;
  const marked: readonly unknown[] = axis?.kind === 'values' ? axis.values : [];
  const inLines = param.kind === 'prompt' || param.kind === 'text';
  const write = (text: string) => onChange({ ...draft, text });
  return (
    <div className="space-y-2">
      {marks.length > 0 ? (
        <div className="flex flex-wrap gap-1.5">
          {marks.map(({ value, label }) => (
            <label
              key={label}
              className="relative flex min-h-9 cursor-pointer items-center rounded-md border border-line px-2.5 text-sm text-muted transition-colors duration-150 hover:border-line-strong hover:text-ink has-checked:border-ink has-checked:bg-raised has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="checkbox"
                checked={marked.includes(value)}
                onChange={({ currentTarget: { checked } }) =>
                  write(
                    markedText(
                      marks,
                      checked ? [...marked, value] : marked.filter((other) => other !== value),
                    ),
                  )
                }
                className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0"
              />
              {label}
            </label>
          ))}
        </div>
      ) : null}
      <AxisBox
        label={inLines ? 'Values, one per line' : 'Values'}
        hint={inLines ? undefined : axisHint(param)}
        reading={read.ok ? countText(read.value.texts) : undefined}
        error={error}
      >
        {(ids) =>
          inLines ? (
            <GrowingText
              {...ids}
              data-axis-at="text"
              value={draft.text}
              rows={3}
              onChange={(event) => write(event.currentTarget.value)}
            />
          ) : (
            <input
              {...ids}
              data-axis-at="text"
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={draft.text}
              onChange={(event) => write(event.currentTarget.value)}
              className={clsx(
                'h-10 w-full rounded-md border bg-surface px-2 font-mono text-[16px] sm:h-9 sm:text-sm',
                error ? 'border-danger' : 'border-line hover:border-line-strong',
              )}
            />
          )
        }
      </AxisBox>
    </div>
  );
}
