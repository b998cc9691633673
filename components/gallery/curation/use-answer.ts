'use client';

import { useEffect, useState } from 'react';

/** What a question answers, asked once when this is mounted; undefined until then. */
export function useAnswer<Value>(question: () => Promise<Value | undefined>): Value | undefined {
  const [first] = useState(() => question);
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    let gone = false;
    first().then((answer) => {
      if (!gone) setValue(() => answer);
    });
    return () => {
      gone = true;
    };
  }, [first]);
  return value;
}
