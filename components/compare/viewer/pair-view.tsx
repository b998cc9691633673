import { useRef } from 'react';
import type { Adjustments } from './adjustments';
import { Caption, type LabelPlace } from './caption';
import type { Choices } from './choices';
import { DifferenceView } from './difference-view';
import { nameParts } from './name-parts';
import { Stack, type StackMode } from './stack';
import styles from './stack.module.css';
import { usePainted } from './use-painted';
import type { ViewerItem } from './viewer-item';

const paintShown = (element: HTMLElement, shown: string) => {
  element.dataset.shown = shown;
};

/** Two pictures on each other, with their names. */
export function PairView(props: {
  mode: StackMode;
  choices: Choices;
  left: ViewerItem;
  right: ViewerItem;
  adjustments: Adjustments;
  labels: LabelPlace;
  bare: boolean;
}) {
  const { mode, left, right, adjustments, labels } = props;
  const names = useRef<HTMLDivElement>(null);
  usePainted(names, adjustments.shown, paintShown);
  const [leftParts = [], rightParts = []] = nameParts([left.label, right.label]);
  const on = labels === 'on';
  return (
    <div className="relative flex size-full flex-col">
      {labels === 'none' ? null : (
        <div
          ref={names}
          data-blink={mode === 'blink' || undefined}
          className={`${styles.names} ${on ? 'pointer-events-none absolute inset-x-2 top-2 z-10' : ''} flex justify-between gap-2 *:min-w-0`}
        >
          <Caption item={left} parts={leftParts} mark="L" on={on} className="pointer-events-auto" />
          <Caption item={right} parts={rightParts} mark="R" on={on} className="pointer-events-auto" />
        </div>
      )}
      <div className="min-h-0 flex-1">
        {mode === 'difference' ? (
          <DifferenceView {...props} />
        ) : (
          <Stack mode={mode} left={left} right={right} adjustments={adjustments} map={null} />
        )}
      </div>
    </div>
  );
}
