import * as z from 'zod';
import type { Script } from '@/lib/sandbox/script';

const reportSchema = z.object({
  balance: z.number(),
  uploads: z.number(),
  submits: z.object({
    total: z.number(),
    bySlug: z.record(z.string(), z.number()),
    byPromptAndSeed: z.record(z.string(), z.number()),
  }),
  requests: z.array(
    z.object({ id: z.string(), slug: z.string(), via: z.string(), prompt: z.string(), seed: z.number() }),
  ),
});
type SandboxReport = z.infer<typeof reportSchema>;

/** What tests ask of a sandbox behind its back. */
export interface SandboxControl {
  /** Tells the sandbox what to do. */
  control(script: Script): Promise<SandboxReport>;
  /** Everything as on the first day in the sandbox; the gallery stays. */
  resetSandbox(): Promise<void>;
  /** What the sandbox was asked so far. */
  report(): Promise<SandboxReport>;
  /** How many generations the sandbox has accepted. */
  submits(): Promise<number>;
}

/** The control route of the sandbox that is mounted at an address. */
export function sandboxControl(url: string): SandboxControl {
  async function ask(init: RequestInit = {}): Promise<SandboxReport> {
    const response = await fetch(`${url}/control`, init);
    if (!response.ok) throw new Error(`The sandbox refused: ${await response.text()}`);
    return reportSchema.parse(await response.json());
  }
  return {
    control: (script) =>
      ask({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(script),
      }),
    async resetSandbox() {
      await ask({ method: 'DELETE' });
    },
    report: () => ask(),
    submits: async () => (await ask()).submits.total,
  };
}
