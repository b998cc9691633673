'use client';

import { useEffect, useEffectEvent } from 'react';
import { ofPerson, tabStorage } from '../../ui/browser-storage';
import { keepSelection, keptSelection } from './keep-selection';
import type { Selection } from './selection';
import { useSelection } from './selection-provider';

// Once for each load of the page: later on the shell itself has it. Only ever written in the browser.
let broughtBack = false;

/** A selection survives a reload of its tab. All results of a search are selected in that search alone: `text`. */
export function useKeptSelection(text: string): void {
  const { selection, put, clear } = useSelection();
  const foreign = selection.kind === 'all' && selection.query !== text;
  useEffect(() => {
    if (foreign) clear();
  }, [foreign, clear]);

  const bringBack = useEffectEvent((kept: Selection) => {
    if (selection.kind === 'none') put({ selection: kept, anchor: undefined });
  });
  useEffect(() => {
    if (broughtBack) return;
    broughtBack = true;
    void keptSelection(ofPerson(tabStorage())).then((kept) => kept && bringBack(kept));
  }, []);

  const keep = useEffectEvent(() => keepSelection(ofPerson(tabStorage()), selection));
  useEffect(() => {
    const leave = () => keep();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      keep();
    };
  }, []);
}
