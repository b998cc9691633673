/** By which the browser tells how many minutes its clock is ahead of UTC, so that the server's days are the person's. */
export const zoneCookie = 'zone';
