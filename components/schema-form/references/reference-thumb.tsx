'use client';

import { clsx } from 'clsx';
import { ChevronLeft, ChevronRight, Link2, X } from 'lucide-react';
import type { DragEvent, ReactNode } from 'react';
import { hashOfRef } from '@/lib/models/image-ref';

interface ThumbProps {
  value: string;
  /** Counted from 1, as prompts do. */
  number: number;
  isLast: boolean;
  isTarget: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onDragStart: (event: DragEvent) => void;
  onDragEnd: () => void;
}

/** A reference image in the tray: its number in the prompt, and buttons that do what dragging does. */
export function ReferenceThumb(props: ThumbProps) {
  const { number } = props;
  return (
    <li
      draggable
      data-reference={number - 1}
      onDragStart={props.onDragStart}
      onDragEnd={props.onDragEnd}
      className={clsx(
        'relative w-24 cursor-grab overflow-hidden rounded-md border bg-raised active:cursor-grabbing',
        props.isTarget ? 'border-accent ring-1 ring-accent' : 'border-line',
      )}
    >
      <Preview value={props.value} number={number} />
      <span
        aria-hidden
        className="absolute top-1 left-1 rounded-sm bg-black/65 px-1.5 font-mono text-[11px] leading-5 text-white"
      >
        {number}
      </span>
      <div className="flex border-t border-line bg-surface">
        <Tool label={`Move image ${number} earlier`} disabled={number === 1} onClick={() => props.onMove(-1)}>
          <ChevronLeft aria-hidden className="size-4" />
        </Tool>
        <Tool label={`Remove image ${number}`} onClick={props.onRemove}>
          <X aria-hidden className="size-4" />
        </Tool>
        <Tool label={`Move image ${number} later`} disabled={props.isLast} onClick={() => props.onMove(1)}>
          <ChevronRight aria-hidden className="size-4" />
        </Tool>
      </div>
    </li>
  );
}

function Preview({ value, number }: { value: string; number: number }) {
  const hash = hashOfRef(value);
  if (!hash)
    return (
      <div className="flex h-20 flex-col items-center justify-center gap-1 px-1 text-muted" title={value}>
        <Link2 aria-hidden className="size-4" />
        <span className="max-w-full truncate text-[11px]">{new URL(value).hostname}</span>
        <span className="sr-only">{`Reference image ${number}, an address`}</span>
      </div>
    );
  return (
    // biome-ignore lint/performance/noImgElement: already a thumbnail of the right size
    <img
      src={`/api/images/${hash}/small`}
      alt={`Reference ${number}`}
      draggable={false}
      className="h-20 w-full object-cover"
    />
  );
}

/** Not `disabled` at the ends: a button that moved its image to the end would lose the focus. */
function Tool(props: { label: string; disabled?: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.disabled || undefined}
      onClick={props.disabled ? undefined : props.onClick}
      className="grid h-7 flex-1 cursor-pointer place-items-center text-muted hover:bg-raised hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-35"
    >
      {props.children}
    </button>
  );
}
