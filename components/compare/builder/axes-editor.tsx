import { Plus } from 'lucide-react';
import { useId, useRef } from 'react';
import { Button } from '../../ui/button';
import { AxisCard } from './axis-card';
import { type AxisDraft, emptyAxis, moved } from './axis-draft';
import type { AxisOptionGroup } from './axis-options';
import type { ReadAxis } from './read-axis';

/** For links to it. */
export const axesId = 'what-varies';

/** What varies from picture to picture, in any number of directions. */
export function AxesEditor({
  axes,
  reads,
  groups,
  models,
  pressed,
  onChange,
}: {
  axes: readonly AxisDraft[];
  /** What each of them means. */
  reads: readonly ReadAxis[];
  groups: readonly AxisOptionGroup[];
  /** How many are compared. */
  models: number;
  pressed: boolean;
  onChange: (axes: readonly AxisDraft[]) => void;
}) {
  const headingId = useId();
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const keyOf = (axis: AxisDraft) => (axis.kind === 'values' && axis.key !== '' ? [axis.key] : []);

  /** After the page has changed. */
  function focusIn(id: string, selector: string) {
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-axis="${id}"] ${selector}`)?.focus(),
    );
  }
  function append() {
    const axis = emptyAxis();
    onChange([...axes, axis]);
    focusIn(axis.id, 'select');
  }
  /** The focus goes with the axis it moves, so that a press can be repeated. */
  function move(index: number, by: -1 | 1) {
    const axis = axes[index];
    if (!axis) return;
    onChange(moved(axes, index, by));
    focusIn(axis.id, `[aria-label$="${by === -1 ? 'up' : 'down'}"]`);
  }
  function remove(index: number) {
    const next = axes[index + 1] ?? axes[index - 1];
    onChange(axes.filter((_, other) => other !== index));
    if (next) focusIn(next.id, '[aria-label^="Remove"]');
    else add.current?.focus();
  }
  return (
    <section id={axesId} tabIndex={-1} aria-labelledby={headingId} className="space-y-3 outline-offset-8">
      <div>
        <h2 id={headingId} className="text-sm font-medium">
          What varies
        </h2>
        <p className="text-xs text-pretty text-muted">{variesText(axes.length, models)}</p>
      </div>
      <ol ref={list} className="space-y-3 empty:hidden">
        {axes.map((axis, index) => {
          const read = reads[index];
          return read ? (
            <AxisCard
              key={axis.id}
              draft={axis}
              number={index + 1}
              count={axes.length}
              read={read}
              groups={groups}
              taken={axes.filter((other) => other !== axis).flatMap(keyOf)}
              pressed={pressed}
              onChange={(next) => onChange(axes.map((other) => (other === axis ? next : other)))}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          ) : null;
        })}
      </ol>
      <Button ref={add} onClick={append} className="w-full border-dashed">
        <Plus aria-hidden className="size-4" />
        Add an axis
      </Button>
    </section>
  );
}

function variesText(axes: number, models: number): string {
  if (axes > 1) return 'A picture for each combination; the last axis changes first.';
  if (axes === 1) return `A picture for each value${models > 1 ? ', with every model' : ''}.`;
  const now = models > 1 ? 'Only the model.' : 'Nothing yet.';
  return `${now} With an axis, a picture is made for every value of a setting.`;
}
