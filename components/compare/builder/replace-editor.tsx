import { clsx } from 'clsx';
import { GrowingText } from '../../schema-form/growing-text';
import { AxisBox } from './axis-box';
import type { ReplaceDraft } from './axis-draft';
import { countText, type ReadAxis } from './read-axis';

/** Words in the prompt, and what takes their place in turn. */
export function ReplaceEditor({
  draft,
  read,
  errorAt,
  onChange,
}: {
  draft: ReplaceDraft;
  read: ReadAxis;
  errorAt: (at: 'search' | 'text') => string | undefined;
  onChange: (draft: ReplaceDraft) => void;
}) {
  const wrong = errorAt('search');
  return (
    <div className="space-y-3">
      <AxisBox label="Find in the prompt" error={wrong}>
        {(ids) => (
          <input
            {...ids}
            data-axis-at="search"
            type="text"
            autoComplete="off"
            value={draft.search}
            onChange={(event) => onChange({ ...draft, search: event.currentTarget.value })}
            className={clsx(
              'h-10 w-full rounded-md border bg-surface px-2 text-[16px] sm:h-9 sm:text-sm',
              wrong ? 'border-danger' : 'border-line hover:border-line-strong',
            )}
          />
        )}
      </AxisBox>
      <AxisBox
        label="Put in its place, one per line"
        reading={read.ok ? countText(read.value.texts) : undefined}
        error={errorAt('text')}
      >
        {(ids) => (
          <GrowingText
            {...ids}
            data-axis-at="text"
            value={draft.text}
            rows={3}
            onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
          />
        )}
      </AxisBox>
      <label className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={draft.asItIs}
          onChange={(event) => onChange({ ...draft, asItIs: event.currentTarget.checked })}
          className="size-4 accent-accent"
        />
        And the prompt as it is
      </label>
    </div>
  );
}
