'use client';

import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { SearchField } from '@/lib/search/fields';
import { type KnownNames, type Suggestion, suggestions } from '@/lib/search/suggestions';

/**
 * The keyboard of a combobox (WAI-ARIA, list autocomplete with manual selection): arrows walk through the list, Enter takes
 * the one that is marked, Escape closes it. The focus stays in the box.
 */
export function useCombobox(props: {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  fields: readonly SearchField[];
  known: KnownNames;
  onTake: (text: string, caret: number) => void;
  onEnter: () => void;
}) {
  const [caret, setCaret] = useState<number>();
  const [active, setActive] = useState(-1);
  const isOpen = caret !== undefined;
  const options = isOpen
    ? suggestions(props.text, Math.min(caret, props.text.length), props.fields, props.known)
    : [];

  function open(at: number | null | undefined) {
    setCaret(at ?? props.text.length);
    setActive(-1);
  }
  function close() {
    setCaret(undefined);
    setActive(-1);
  }
  function take({ start, end, text }: Suggestion) {
    // The text already has a space there.
    const more = props.text.slice(end).replace(/^ /, (space) => (text.endsWith(' ') ? '' : space));
    const next = props.text.slice(0, start) + text + more;
    props.onTake(next, start + text.length);
    // A field without its value yet: go on with the values.
    if (text.endsWith(' ')) close();
    else open(start + text.length);
  }
  function walk(event: KeyboardEvent, by: 1 | -1) {
    event.preventDefault();
    if (options.length === 0) return open(props.input.current?.selectionStart);
    // One place more than options: the box itself, with nothing marked.
    const places = options.length + 1;
    return setActive(((active + 1 + by + places) % places) - 1);
  }
  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, the keys are its own.
    if (event.nativeEvent.isComposing) return;
    const marked = options[active];
    if (event.key === 'ArrowDown') walk(event, 1);
    else if (event.key === 'ArrowUp') walk(event, -1);
    else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (marked) return take(marked);
      close();
      props.onEnter();
    }
  }
  return { options, active, open, close, take, onKeyDown };
}
