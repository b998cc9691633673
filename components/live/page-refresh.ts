export interface PageRefresh {
  refresh(): void;
  /** The studio answers again: what was missed is asked for. */
  back(): void;
}

/**
 * Asks for the page one time after the other; all who want it while it is on its way share the one after that. An act on many
 * changes the gallery more often than a page can be made.
 */
export function createPageRefresh(ask: () => Promise<void>): PageRefresh {
  let asking = false;
  let wanted = false;
  let missed = false;
  const refresh = async () => {
    wanted = true;
    if (asking) return;
    asking = true;
    while (wanted) {
      wanted = false;
      missed = await ask().then(
        () => false,
        () => true,
      );
    }
    asking = false;
  };
  return {
    refresh,
    back() {
      if (missed) refresh();
    },
  };
}
