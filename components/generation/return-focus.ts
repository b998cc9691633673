import { giveFocusBack } from '../ui/give-focus-back';

/** How long a tile that was taken back may need to be in the page again. */
const patienceMs = 3000;

/**
 * Gives the focus back to what had it before, or to the tile that came back in its place (`comesBack`: one will, in a
 * moment); else to the list, or else to the page.
 */
export function returnFocus(before: Element | null, comesBack: boolean): void {
  const tile = before?.closest<HTMLElement>('[data-tile]')?.dataset.tile;
  const found = () => {
    if (before?.isConnected) return before;
    return tile === undefined ? null : document.querySelector(`[data-tile="${CSS.escape(tile)}"]`);
  };
  const give = () => giveFocusBack(found() ?? elsewhere());
  if (found() || tile === undefined || !comesBack) {
    give();
    return;
  }
  const settle = () => {
    clearTimeout(timer);
    watch.disconnect();
    give();
  };
  const watch = new MutationObserver(() => {
    if (found()) settle();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(settle, patienceMs);
}

const elsewhere = () =>
  document.querySelector('[data-tile][tabindex="0"]') ?? document.querySelector('#main');
