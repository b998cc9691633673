'use client';

import { clsx } from 'clsx';
import { useMemo, useRef, useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { KeyList } from '../../ui/key-list';
import { useFullScreen } from '../../ui/use-full-screen';
import { actsOf } from './acts';
import { createAdjustments } from './adjustments';
import { Apart } from './apart';
import { BareButton } from './bare-button';
import { type LabelPlace, labelPlaces } from './caption';
import { viewerKeys } from './keys';
import { PairView } from './pair-view';
import { createTogether } from './together';
import { useBlink } from './use-blink';
import { useChoices } from './use-choices';
import { TogetherContext } from './use-together';
import { useViewerKeys } from './use-viewer-keys';
import { ViewerBar } from './viewer-bar';
import type { ViewerItem } from './viewer-item';

/**
 * Two to nine pictures, looked at together. It is as high as `--viewer-height` says, or nearly as the window. What is looked at
 * and how is in the fragment of the address.
 */
export function Viewer({ items }: { items: readonly ViewerItem[] }) {
  const section = useRef<HTMLElement>(null);
  const hide = useRef<HTMLButtonElement>(null);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const [choices, choose] = useChoices(ids);
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
    onBare: () => (bare ? leave() : setBare(true)),
    onLabels: nextLabels,
    onFullScreen: () => fullScreen.toggle?.(),
    onKeys: () => setKeys(true),
  });
  useViewerKeys(section, act, blink.release);

  if (!left || !right) return null;
  const shownLabels = bare ? 'none' : labels;
  const onTap = bare ? (pointer: { mouse: boolean }) => !pointer.mouse && leave() : undefined;
  const { mode } = choices;
  const apart = mode === 'grid' || mode === 'side';
  return (
    <TogetherContext value={together}>
      <section
        ref={section}
        aria-label="Viewer"
        data-view={mode}
        tabIndex={-1}
        className={clsx(
          'flex flex-col bg-paper outline-none',
          bare || fullScreen.full
            ? 'fixed inset-0 z-40'
            : 'relative h-(--viewer-height,calc(100dvh-8rem)) min-h-112',
          !bare && fullScreen.full && 'p-2',
        )}
      >
        {bare ? (
          <BareButton section={section} onLeave={leave} />
        ) : (
          <ViewerBar
            {...{ items, choices, adjustments, blink, labels, fullScreen }}
            hideRef={hide}
            onChoose={choose}
            onLabels={nextLabels}
            onBare={() => setBare(true)}
            onKeys={() => setKeys(true)}
          />
        )}
        <div className="min-h-0 flex-1">
          {apart ? (
            <Apart
              key={mode}
              items={mode === 'grid' ? items : [left, right]}
              marks={mode === 'grid' ? items.map((_, index) => String(index + 1)) : ['L', 'R']}
              labels={shownLabels}
              onTap={onTap}
            />
          ) : (
            <PairView {...{ mode, choices, left, right, adjustments, bare, onTap }} labels={shownLabels} />
          )}
        </div>
        {keys ? (
          <Dialog title="Keys of the viewer" onClose={() => setKeys(false)}>
            <KeyList lines={viewerKeys(items.length)} />
          </Dialog>
        ) : null}
      </section>
    </TogetherContext>
  );
}
