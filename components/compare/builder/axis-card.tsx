import { ArrowDown, ArrowUp, CircleAlert, X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../ui/button';
import { type AxisDraft, overSetting, replaceKey } from './axis-draft';
import type { AxisOptionGroup } from './axis-options';
import type { AxisProblem, ReadAxis } from './read-axis';
import { ReplaceEditor } from './replace-editor';
import { SettingSelect } from './setting-select';
import { ValuesEditor } from './values-editor';

/** One axis: what varies, its values, its place among the others. */
export function AxisCard(props: {
  draft: AxisDraft;
  /** From 1. */
  number: number;
  count: number;
  read: ReadAxis;
  groups: readonly AxisOptionGroup[];
  /** Settings of the other axes. */
  taken: readonly string[];
  /** Says also what was only not filled in yet. */
  pressed: boolean;
  onChange: (draft: AxisDraft) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const { draft, number, read, groups, pressed } = props;
  const ids = { select: useId(), error: useId() };
  const options = groups.flatMap((group) => group.options);
  const option = draft.kind === 'values' ? options.find(({ key }) => key === draft.key) : undefined;
  const name = draft.kind === 'replace' ? 'Words in the prompt' : (option?.label ?? '');
  const errorAt = (at: AxisProblem['at']): string | undefined =>
    !read.ok && read.error.at === at && (pressed || !read.error.missing) ? read.error.message : undefined;
  const wrong = errorAt('setting');
  const title = `Axis ${number}${name ? `: ${name}` : ''}`;

  function choose(key: string) {
    const chosen = key === replaceKey ? replaceKey : options.find((candidate) => candidate.key === key);
    if (chosen) props.onChange(overSetting(draft, chosen));
  }
  return (
    <li data-axis={draft.id}>
      <fieldset aria-label={title} className="space-y-2.5 rounded-md border border-line p-3">
        <div className="flex items-center gap-1">
          <label htmlFor={ids.select} className="sr-only">
            Axis {number} varies
          </label>
          <SettingSelect
            id={ids.select}
            data-axis-at="setting"
            groups={groups}
            taken={props.taken}
            unknown={draft.kind === 'values' && draft.key !== '' && !option ? draft.key : undefined}
            value={draft.kind === 'replace' ? replaceKey : draft.key}
            onChange={(event) => choose(event.currentTarget.value)}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={ids.error}
            className="mr-auto flex-1 font-medium"
          />
          {props.count > 1 ? (
            <>
              <Button
                look="plain"
                size="icon"
                aria-label={`Move axis ${number} up`}
                aria-disabled={number === 1 || undefined}
                onClick={() => props.onMove(-1)}
                className="aria-disabled:opacity-40"
              >
                <ArrowUp aria-hidden className="size-4" />
              </Button>
              <Button
                look="plain"
                size="icon"
                aria-label={`Move axis ${number} down`}
                aria-disabled={number === props.count || undefined}
                onClick={() => props.onMove(1)}
                className="aria-disabled:opacity-40"
              >
                <ArrowDown aria-hidden className="size-4" />
              </Button>
            </>
          ) : null}
          <Button look="plain" size="icon" aria-label={`Remove axis ${number}`} onClick={props.onRemove}>
            <X aria-hidden className="size-4" />
          </Button>
        </div>
        <p id={ids.error} aria-live="polite" className="flex gap-1.5 text-sm text-danger empty:hidden">
          {wrong ? (
            <>
              <CircleAlert aria-hidden className="mt-0.75 size-4 shrink-0" />
              {wrong}
            </>
          ) : null}
        </p>
        {draft.kind === 'replace' ? (
          <ReplaceEditor draft={draft} read={read} errorAt={errorAt} onChange={props.onChange} />
        ) : option ? (
          <ValuesEditor
            draft={draft}
            option={option}
            read={read}
            error={errorAt('text')}
            onChange={props.onChange}
          />
        ) : null}
      </fieldset>
    </li>
  );
}
