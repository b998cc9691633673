/**
 * A place in the gallery: rises with `createdAt`, then with the order of arrival within a millisecond. A whole number below
 * 2^53 until the year 2159, so that JavaScript and SQLite's rowid both hold it exactly.
 */
const epoch = Date.UTC(2020, 0, 1);
export const placesPerMs = 2048;

/** The first place of a millisecond; every earlier result is below it. */
export const firstPosition = (createdAt: number): number => (createdAt - epoch) * placesPerMs;
