/**
 * Whose page this is, by the owner of their rows, as the studio's layout says; empty for the studio's first. Keeps apart what
 * several people leave in one browser.
 */
export const person = (): string => document.getElementById('main')?.dataset.person ?? '';
