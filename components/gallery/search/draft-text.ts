/** What is in the box, what the address says, and what has been sent there and not come back yet. */
export interface DraftText {
  readonly draft: string;
  readonly address: string;
  readonly sent: readonly string[];
}

export const freshDraft = (text: string): DraftText => ({ draft: text, address: text, sent: [] });

export const typed = (state: DraftText, draft: string): DraftText => ({ ...state, draft });

export const sentOut = (state: DraftText, text: string): DraftText => ({
  ...state,
  draft: text,
  sent: text === state.address ? [] : [...state.sent, text],
});

/** The address has changed: an echo of what was typed leaves the box alone, anything else (Back, a link) fills it. */
export function arrived(state: DraftText, address: string): DraftText {
  const at = state.sent.indexOf(address);
  return at < 0 ? freshDraft(address) : { ...state, address, sent: state.sent.slice(at + 1) };
}
