import { useEffect, useState } from 'react';

/** What was last weighed; 0 until then. Not by `use`, with which a page that is asked for again would wait for its weight. */
export function useWeight(bytes: Promise<number>): number {
  const [weight, setWeight] = useState(0);
  useEffect(() => {
    let gone = false;
    const show = (weighed: number) => {
      if (!gone) setWeight(weighed);
    };
    // Without it the page is whole all the same; the server's log says why.
    bytes.then(show, () => {});
    return () => {
      gone = true;
    };
  }, [bytes]);
  return weight;
}
