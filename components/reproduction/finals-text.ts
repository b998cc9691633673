/** What a press has started, for a person. */
export function doneText({ started, existing }: { started: number; existing: number }): string {
  const had =
    existing === 0 ? '' : existing === 1 ? 'One has its final already.' : `${existing} have theirs already.`;
  if (started === 0) return had;
  const made = started === 1 ? 'The final is being made.' : `${started} finals are being made.`;
  return `${made} ${had}`.trim();
}

/** Of those that were selected and are left out. */
export const restText = (count: number): string =>
  `${count === 1 ? 'One of them stays as it is' : `${count} of them stay as they are`}: no draft of this model.`;
