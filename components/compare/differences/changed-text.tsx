import { useMemo } from 'react';
import { wordDiff } from '@/lib/comparison/word-diff';

/** A text beside the one it was made of: what came is underlined, what went is struck out. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => wordDiff(before, after), [before, after]);
  let at = 0;
  return (
    <span className="whitespace-pre-wrap">
      {changes.map(({ kind, text }) => {
        const key = at;
        at += text.length;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'added' ? (
          <ins
            key={key}
            className="mx-px rounded-xs bg-good/15 text-good decoration-good/60 underline-offset-3"
          >
            {text}
          </ins>
        ) : (
          <del key={key} className="text-danger decoration-danger/60">
            {text}
          </del>
        );
      })}
    </span>
  );
}
