'use client';

import { ArrowDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { GenerationView } from '@/lib/generation/view';
import { useGenerations } from '../live/use-generations';
import { Spinner } from '../ui/spinner';
import { endingOf, newsText, runNews } from './run-news';

/**
 * How many pictures are under way, announced (the shell tells of those that arrive). Where the results stand below the
 * form, it is shown by the button, with the way there, until they are in sight.
 */
export function ResultsLink({ target, initial }: { target: string; initial: readonly GenerationView[] }) {
  const { generations } = useGenerations({ initial });
  const inSight = useInSight(target);
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(initial.map(endingOf)));
  if (inSight && generations.some((view) => !seen.has(endingOf(view)))) {
    setSeen(new Set(generations.map(endingOf)));
  }
  const news = runNews(generations, seen);
  const text = newsText(news);

  function go() {
    const results = document.getElementById(target);
    results?.scrollIntoView();
    results?.focus({ preventScroll: true });
  }
  return (
    <>
      <p role="status" className="sr-only">
        {news.running > 0 ? `${news.running} running` : ''}
      </p>
      {text && !inSight ? (
        <button
          type="button"
          data-news
          onClick={go}
          className="-mt-1 mb-2 flex h-10 w-full cursor-pointer items-center gap-2 rounded-md px-1 text-sm hover:bg-raised lg:hidden"
        >
          {news.running > 0 ? <Spinner /> : null}
          <span className="tabular-nums">{text}</span>
          <span className="ml-auto flex items-center gap-1.5 font-medium text-accent">
            <ArrowDown aria-hidden className="size-4" />
            See {news.running + news.ready + news.stopped === 1 ? 'it' : 'them'}
          </span>
        </button>
      ) : null}
    </>
  );
}

/** Whether an element reaches into the upper two thirds of the screen. */
function useInSight(id: string): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false), {
      rootMargin: '0px 0px -33% 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);
  return inSight;
}
