'use client';

import { useRouter } from 'next/navigation';
import { createContext, use, useCallback, useRef, useState } from 'react';
import { err } from '@/lib/result';
import { Notice } from '../ui/notice';
import { useFileDrag } from './use-file-drag';

type ReadFiles = (files: readonly File[]) => void;
const ReadContext = createContext<ReadFiles>(() => {});

/** Reads the settings of a picture and opens the form with them. */
export const useReadSettings = (): ReadFiles => use(ReadContext);

/** A picture dropped anywhere in the studio opens the form with what it was made with. */
export function DropToRead({ children }: { children: React.ReactNode }) {
  const router = useRouter();
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const latest = useRef(0);

  const read = useCallback<ReadFiles>(
    async (files) => {
      const [file, second] = files;
      if (!file) return;
      latest.current += 1;
      const mine = latest.current;
      setProblem(second ? 'One picture at a time: drop the one whose settings you want.' : undefined);
      if (second) return;
      setReading(true);
      const answer = await readSettings(file);
      // A file dropped in the meantime is the one that is wanted.
      if (mine !== latest.current) return;
      setReading(false);
      if (answer.ok) router.push(answer.value);
      else setProblem(answer.error);
    },
    [router],
  );
  const over = useFileDrag(read);
  return (
    <ReadContext value={read}>
      {children}
      {over ? (
        <div className="pointer-events-none fixed inset-2 z-50 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-paper/60">
          <p className="rounded-md border border-line bg-raised px-5 py-3 font-medium">
            Drop to read its settings
          </p>
        </div>
      ) : null}
      <div className="pointer-events-none fixed inset-x-0 top-17 z-40 flex justify-center px-4">
        <p role="status" className="sr-only">
          {reading ? 'Reading the settings of the picture' : ''}
        </p>
        {problem ? (
          <div className="pointer-events-auto max-w-lg shadow-xl">
            <Notice tone="danger" onDismiss={() => setProblem(undefined)}>
              {problem}
            </Notice>
          </div>
        ) : null}
      </div>
    </ReadContext>
  );
}

/** Few visits read a file, so what reads it is loaded by those. */
async function readSettings(file: File) {
  const module = await import('./settings-of').catch(() => undefined);
  return module?.settingsOf(file) ?? err('The studio could not be reached. Try the file again in a moment.');
}
