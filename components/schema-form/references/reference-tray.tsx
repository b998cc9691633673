'use client';

import { type DragEvent, useRef, useState } from 'react';
import { moved } from './reference-list';
import { ReferenceThumb } from './reference-thumb';

/** The references in their order, rearranged by dragging or by their buttons. */
export function ReferenceTray({
  refs,
  onChange,
}: {
  refs: readonly string[];
  onChange: (refs: readonly string[]) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [dragged, setDragged] = useState<number>();
  const [target, setTarget] = useState<number>();

  const indexAt = (event: DragEvent): number | undefined => {
    const item = event.target instanceof Element ? event.target.closest('[data-reference]') : null;
    return item instanceof HTMLElement ? Number(item.dataset.reference) : undefined;
  };
  const end = () => {
    setDragged(undefined);
    setTarget(undefined);
  };
  function drop(event: DragEvent) {
    const to = indexAt(event);
    if (dragged === undefined) return;
    event.preventDefault();
    if (to !== undefined) onChange(moved(refs, dragged, to));
    end();
  }
  /** The focus goes with the image it moves, so that a press can be repeated. */
  function move(from: number, by: -1 | 1) {
    const to = from + by;
    onChange(moved(refs, from, to));
    const wanted = by === -1 ? 'earlier' : 'later';
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLButtonElement>(`[aria-label="Move image ${to + 1} ${wanted}"]`)
        ?.focus(),
    );
  }
  return (
    <ul
      ref={list}
      className="flex flex-wrap gap-2"
      onDragOver={(event) => {
        if (dragged === undefined) return;
        event.preventDefault();
        setTarget(indexAt(event));
      }}
      onDrop={drop}
    >
      {refs.map((ref, index) => (
        <ReferenceThumb
          key={`${ref} ${refs.indexOf(ref) === index ? '' : index}`}
          value={ref}
          number={index + 1}
          isLast={index === refs.length - 1}
          isTarget={target === index && dragged !== index}
          onMove={(by) => move(index, by)}
          onRemove={() => onChange(refs.filter((_, other) => other !== index))}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            setDragged(index);
          }}
          onDragEnd={end}
        />
      ))}
    </ul>
  );
}
