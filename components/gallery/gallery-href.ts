/** The gallery, or what a search finds in it. `text` is the search as it stands in the box. */
export const galleryHref = (text: string): string => `/gallery${searched(text)}`;

/** A result's own page. It keeps the search it was found by, so that looking closely goes on in that order. */
export const resultHref = (id: string, text = ''): string => `/gallery/${id}${searched(text)}`;

const searched = (text: string): string => (text === '' ? '' : `?${new URLSearchParams({ q: text })}`);
