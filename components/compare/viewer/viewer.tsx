'use client';

import { clsx } from 'clsx';
import { useMemo, useRef, useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { KeyList } from '../../ui/key-list';
import { useFullScreen } from '../../ui/use-full-screen';
import { actsOf } from './acts';
import { createAdjustments } from './adjustments';
import { Alone } from './alone';
import { Apart } from './apart';
import { BareButton } from './bare-button';
import { type LabelPlace, labelPlaces } from './caption';
import type { Choices } from './choices';
import { viewerKeys } from './keys';
import { PairView } from './pair-view';
import { Stage } from './stage';
import { createTogether } from './together';
import { useBlink } from './use-blink';
import { useChoices } from './use-choices';
import { useKeptFocus } from './use-kept-focus';
import { TogetherContext } from './use-together';
import { useViewerKeys } from './use-viewer-keys';
import { ViewerBar } from './viewer-bar';
import type { ViewerItem } from './viewer-item';

/**
 * Up to nine pictures, looked at together, as high as what it stands in. What is looked at and how is in the fragment of the
 * address.
 */
export function Viewer({ items }: { items: readonly ViewerItem[] }) {
  const section = useRef<HTMLElement>(null);
  const hide = useRef<HTMLButtonElement>(null);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const keepFocus = useKeptFocus(section);
  const [choices, setChoices] = useChoices(ids);
  const choose = (next: Choices) => keepFocus(() => setChoices(next));
  const [together] = useState(createTogether);
  const [adjustments] = useState(createAdjustments);
  const [labels, setLabels] = useState<LabelPlace>('beside');
  const [bare, setBare] = useState(false);
  const [keys, setKeys] = useState(false);
  const fullScreen = useFullScreen();
  const blink = useBlink(choices.mode === 'blink', adjustments);
  const left = items.find(({ id }) => id === choices.left);
  const right = items.find(({ id }) => id === choices.right);

  const leave = () => {
    setBare(false);
    requestAnimationFrame(() => hide.current?.focus());
  };
  const goBare = () => keepFocus(() => setBare(true));
  const nextLabels = () =>
    setLabels(labelPlaces[(labelPlaces.indexOf(labels) + 1) % labelPlaces.length] ?? labels);
  const act = actsOf({
    ids,
    choices,
    choose,
    together,
    adjustments,
    blink,
    bare,
    onBare: bare ? leave : goBare,
    onLabels: nextLabels,
    onFullScreen: () => fullScreen.toggle?.(),
    onKeys: () => setKeys(true),
  });
  useViewerKeys(section, act, blink.release);

  if (!left || !right) return null;
  const shownLabels = bare ? 'none' : labels;
  const { mode } = choices;
  const apart = mode === 'grid' || mode === 'side';
  const covers = bare || fullScreen.full;
  return (
    <TogetherContext value={together}>
      <section
        ref={section}
        aria-label="Viewer"
        data-view={mode}
        tabIndex={-1}
        className={clsx(
          'flex flex-col bg-paper outline-none',
          covers ? 'fixed inset-0 z-40' : 'relative h-full min-h-112',
          covers && !bare && 'p-2',
        )}
      >
        {covers ? (
          <Alone section={section} heading={bare ? 'Pictures alone' : 'Pictures in full screen'} />
        ) : null}
        {bare ? (
          <BareButton onLeave={leave} />
        ) : (
          <ViewerBar
            {...{ items, choices, adjustments, blink, labels, fullScreen }}
            hideRef={hide}
            onChoose={choose}
            onLabels={nextLabels}
            onBare={goBare}
            onKeys={() => setKeys(true)}
          />
        )}
        <Stage onTap={({ mouse }) => bare && !mouse && leave()}>
          {apart ? (
            <Apart
              key={mode}
              items={mode === 'grid' ? items : [left, right]}
              marks={mode === 'grid' ? numbers(items.length) : ['L', 'R']}
              labels={shownLabels}
            />
          ) : (
            <PairView {...{ mode, choices, left, right, adjustments, bare }} labels={shownLabels} />
          )}
        </Stage>
        {keys ? (
          <Dialog title="Keys of the viewer" onClose={() => setKeys(false)}>
            <KeyList lines={viewerKeys(items.length)} />
          </Dialog>
        ) : null}
      </section>
    </TogetherContext>
  );
}

/** A single one needs none. */
const numbers = (count: number): readonly string[] =>
  count === 1 ? [] : Array.from({ length: count }, (_, index) => String(index + 1));
