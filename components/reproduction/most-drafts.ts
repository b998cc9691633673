/** How many drafts one press makes finals of: as many as one press of Generate makes pictures. */
export const mostDrafts = 64;
