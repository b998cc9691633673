import { useEffect, useState } from 'react';

const pauseMs = 150;

/**
 * What `ask` answers to the words in a box, asked when the typing pauses; `answer` is the last there was. A throw of `ask`
 * is a problem. It must be the same function each time.
 */
export function useTypedSearch<Answer>(
  words: string,
  ask: (words: string, signal: AbortSignal) => Promise<Answer>,
): { readonly answer: Answer | undefined; readonly problem: boolean } {
  const [found, setFound] = useState<{ answer: Answer | undefined; problem: boolean }>({
    answer: undefined,
    problem: false,
  });
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const answer = await ask(words, stop.signal);
          if (!stop.signal.aborted) setFound({ answer, problem: false });
        } catch {
          if (!stop.signal.aborted) setFound((before) => ({ ...before, problem: true }));
        }
      },
      words === '' ? 0 : pauseMs,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, ask]);
  return found;
}
