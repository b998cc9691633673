/** Gives the focus back to what had it before, if that is still there and nothing else has taken it since. */
export function giveFocusBack(before: Element | null): void {
  if (document.activeElement !== document.body || !before?.isConnected) return;
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
}
