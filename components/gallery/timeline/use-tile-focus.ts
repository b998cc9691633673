'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { type GalleryItem, idsOf } from '../gallery-item';
import { type ListLayout, type ListMeasure, type Spot, spotOf } from './list-layout';
import { type MoveKey, moveKeys, moveSpot } from './move';
import type { ListScroll } from './use-list-scroll';

/** A tile that shall have the focus as soon as it is known: by its place, or the one that shows a result. */
type Wish = {
  /** `from` of its section. */
  readonly from: number;
} & ({ readonly index: number } | { readonly id: string });

/**
 * The focus among the tiles: arrow keys, Home, End, Page Up and Page Down move it by the layout, to tiles that are not
 * drawn or not even loaded yet as well; Tab enters and leaves the list in one step.
 */
export function useTileFocus({
  list,
  layout,
  measure,
  scroll,
  inset,
  onExtend,
}: {
  list: RefObject<HTMLElement | null>;
  layout: ListLayout | undefined;
  measure: ListMeasure | undefined;
  scroll: ListScroll;
  /** How much of the window's top is covered. */
  inset: number;
  /** The focus moves with Shift held. */
  onExtend: (from: string, to: string) => void;
}) {
  const [current, setCurrent] = useState<string>();
  const [inside, setInside] = useState(false);
  const [wish, setWish] = useState<Wish>();
  const toFocus = useRef<string>(undefined);

  const show = (top: number, height: number) => {
    const position = scroll.positionNow();
    const gap = measure?.gap ?? 0;
    if (top < position + inset) scroll.goTo(top - inset - gap);
    else if (top + height > position + scroll.viewport)
      scroll.goTo(Math.min(top - inset, top + height + 2 * gap - scroll.viewport));
  };
  /** Gives a tile the focus, wherever it is; nothing is scrolled when `stay`. */
  const focus = (key: string, stay = false) => {
    toFocus.current = key;
    setCurrent(key);
    setInside(true);
    const spot = layout && spotOf(layout, key);
    const section = spot && layout?.sections[spot.section];
    const place = section?.places?.[spot?.index ?? -1];
    if (section && place && !stay) show(section.top + (measure?.heading ?? 0) + place.top, place.height);
  };

  // After it has been drawn.
  useLayoutEffect(() => {
    const key = toFocus.current;
    if (key === undefined) return;
    const tile = list.current?.querySelector<HTMLElement>(`[data-tile="${CSS.escape(key)}"]`);
    if (!tile) return;
    toFocus.current = undefined;
    tile.focus({ preventScroll: true });
  });

  // What was moved to has been loaded.
  useLayoutEffect(() => {
    if (!wish || !layout) return;
    const section = layout.sections.find((placed) => placed.section.from === wish.from);
    const known = section?.tiles?.items ?? [];
    const whole = section?.tiles?.missing === 0;
    const item =
      'id' in wish ? holderOf(known, wish.id) : (known[wish.index] ?? (whole ? known.at(-1) : undefined));
    // A result that is not among all of them is in no tile.
    if (section && !item && !whole) return;
    setWish(undefined);
    if (item) focus(item.key);
  });

  const moveTo = (to: Spot) => {
    const section = layout?.sections[to.section];
    if (!section) return;
    const item = section.tiles?.items[to.index];
    if (item) return focus(item.key);
    setWish({ from: section.section.from, index: to.index });
    const part = Math.min(1, to.index / Math.max(1, section.section.count));
    scroll.goTo(section.top + part * Math.max(0, section.height - scroll.viewport / 2) - inset);
  };
  /** Gives the tile of a result the focus, wherever it is in the list; false where the list has no place for it. */
  const seek = ({ id, createdAt }: Pick<GenerationView, 'id' | 'createdAt'>): boolean => {
    const found = layout?.sections.find(({ section }) => section.from <= createdAt && createdAt < section.to);
    const item = holderOf(found?.tiles?.items ?? [], id);
    if (item) focus(item.key);
    else if (found && found.tiles?.missing !== 0) {
      setWish({ from: found.section.from, id });
      scroll.goTo(found.top - inset);
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key: MoveKey | undefined = moveKeys.find((candidate) => candidate === event.key);
    const onTile = event.target instanceof HTMLElement && event.target.dataset.tile;
    if (!key || !layout || !onTile || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const from = spotOf(layout, onTile);
    if (!from) return;
    const to = moveSpot(layout, from, key, scroll.viewport - inset);
    const item = layout.sections[to.section]?.tiles?.items[to.index];
    if (event.shiftKey && item) onExtend(onTile, item.key);
    moveTo(to);
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (!event.target.dataset.tile) return;
    setCurrent(event.target.dataset.tile);
    setInside(true);
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setInside(false);
  };
  return {
    current,
    /** The tile that has the focus: it stays drawn when it leaves the window. */
    focused: inside ? current : undefined,
    focus,
    seek,
    listProps: { onKeyDown, onFocus, onBlur },
  };
}

/** The tile that shows a result: its own, or the stack it is behind. */
const holderOf = (items: readonly GalleryItem[], id: string): GalleryItem | undefined =>
  items.find((item) => item.key === id || idsOf(item).includes(id));
