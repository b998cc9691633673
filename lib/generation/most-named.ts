/** As many pictures as one request may name; more are meant by a search. */
export const mostNamed = 20_000;
