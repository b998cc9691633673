/** Whether a name means the machine it is used on, so that a link by it leads nobody else here. */
export const isOwnName = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
