'use client';

import { useEffect, useRef, useState } from 'react';
import { type ImportView, isOver } from '@/lib/bundle/import-view';
import { askImport, endImport, sendFile } from './send-file';

const lookMs = 700;

export interface ImportRun {
  readonly view: ImportView | undefined;
  /** One whose file has come in part, and which the same file goes on with. */
  readonly half: ImportView | undefined;
  readonly problem: string | undefined;
  send(file: File): void;
  forgetHalf(): void;
  /** Stops it, or puts the report away. */
  end(): void;
}

/** One import: sending, the studio's progress with it, the report. What the studio knows already is the beginning. */
export function useImport(known: { view: ImportView | undefined; half: ImportView | undefined }): ImportRun {
  const [view, setView] = useState(known.view);
  const [half, setHalf] = useState(known.half);
  const [problem, setProblem] = useState<string>();
  const sending = useRef<AbortController>(undefined);
  // Whoever leaves the page sends no more; what has begun in the studio goes on.
  useEffect(() => () => sending.current?.abort(), []);
  const watched = view && (view.state === 'working' || view.state === 'held') ? view.id : undefined;
  useEffect(() => {
    if (!watched) return;
    let timer: ReturnType<typeof setTimeout>;
    let open = true;
    const look = async () => {
      const next = await askImport(watched);
      if (!open) return;
      if (next.ok) setView(next.value);
      timer = setTimeout(look, lookMs);
    };
    timer = setTimeout(look, lookMs);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [watched]);
  return {
    view,
    half,
    problem,
    async send(file) {
      setProblem(undefined);
      setHalf(undefined);
      const leaving = new AbortController();
      sending.current = leaving;
      let last: ImportView | undefined;
      const tell = (next: ImportView) => {
        last = next;
        setView(next);
      };
      const sent = await sendFile(file, tell, leaving.signal);
      if (leaving.signal.aborted) return;
      setView(sent.ok ? sent.value : undefined);
      if (sent.ok) return;
      setProblem(sent.error);
      setHalf(last);
    },
    async forgetHalf() {
      if (!half) return;
      const forgotten = await endImport(half.id);
      setProblem(forgotten.ok ? undefined : forgotten.error);
      if (forgotten.ok) setHalf(undefined);
    },
    async end() {
      if (!view) return;
      sending.current?.abort();
      const ended = await endImport(view.id);
      // A report that is gone is put away as well.
      const away = isOver(view.state) || (ended.ok && view.state === 'receiving');
      setProblem(ended.ok || away ? undefined : ended.error);
      if (away) setView(undefined);
      else if (ended.ok) setView(ended.value);
    },
  };
}
