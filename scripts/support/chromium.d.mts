/** The first Chromium on the path that starts. */
export function installedChromium(env?: NodeJS.ProcessEnv): string | undefined;
