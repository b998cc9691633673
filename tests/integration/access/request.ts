/** What Next knows of the request that is under way, for `next/headers`. */
export const request = { headers: new Headers() };
