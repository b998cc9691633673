'use client';

import { useEffect, useRef, useState } from 'react';
import { type ImportView, isOver } from '@/lib/bundle/import-view';
import { askImport, endImport, sendFile } from './send-file';

const lookMs = 700;

export interface ImportRun {
  readonly view: ImportView | undefined;
  readonly problem: string | undefined;
  send(file: File): void;
  /** Stops it, or puts the report away. */
  end(): void;
}

/** One import: sending, the studio's progress with it, the report. `initial` is one that is known already. */
export function useImport(initial: ImportView | undefined): ImportRun {
  const [view, setView] = useState(initial);
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
    problem,
    async send(file) {
      setProblem(undefined);
      const leaving = new AbortController();
      sending.current = leaving;
      const sent = await sendFile(file, setView, leaving.signal);
      if (leaving.signal.aborted) return;
      if (sent.ok) return setView(sent.value);
      setProblem(sent.error);
      setView(undefined);
    },
    async end() {
      if (!view) return;
      sending.current?.abort();
      const ended = await endImport(view.id);
      setView(!ended.ok || isOver(view.state) || view.state === 'receiving' ? undefined : ended.value);
    },
  };
}
