/** Called by Next once, before the server takes requests. Not called while building. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces exactly this expression, which keeps Node's modules out of the edge bundle
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { boot } = await import('./instrumentation-node');
    await boot();
  }
}
