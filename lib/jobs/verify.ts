import { compareImages } from '@/lib/images/compare-images';
import type { Generation } from '@/lib/store/contract';
import type { Work } from './work';

type Needs = Pick<Work, 'store' | 'blobs' | 'clock' | 'log' | 'life' | 'afterwards'>;

/** Compares a reproduction that has just succeeded with its original, when there is time for it. */
export function verifyAfterwards(reproduction: Generation, needs: Needs): void {
  if (reproduction.origin?.kind !== 'reproduction') return;
  const { afterwards, life, log } = needs;
  const compared = afterwards.add(async () => {
    if (!life.aborted) await verify(reproduction, needs);
  });
  compared.catch((error: unknown) => {
    log.error({ generation: reproduction.id, err: error }, 'a reproduction could not be compared');
  });
}

/** The reproductions that an earlier process finished and did not come to compare. */
export async function verifyLeftOver(needs: Needs): Promise<void> {
  try {
    for (const row of await needs.store.generations.unverified()) verifyAfterwards(row, needs);
  } catch (error) {
    if (!needs.life.aborted) needs.log.error({ err: error }, 'could not look for uncompared reproductions');
  }
}

/** Of several pictures the first ones are compared. */
async function verify(reproduction: Generation, { store, blobs, clock, log }: Needs): Promise<void> {
  const original = reproduction.origin && (await store.generations.get(reproduction.origin.id));
  const [first] = original?.images ?? [];
  const [second] = reproduction.images;
  if (!original || !first || !second) return;
  const compared = await compareImages(blobs, first, second);
  if (!compared) {
    log.warn({ generation: reproduction.id }, 'a reproduction was not compared: a picture cannot be read');
    return;
  }
  const { verdict } = compared;
  const differs = verdict === 'different' ? compared : { ssim: null, differingPixels: null };
  await store.generations.setVerification(original.id, {
    // Never before the reproduction was finished, whatever the clock does: that is how it is known to be compared.
    at: Math.round(Math.max(clock.now(), reproduction.finishedAt ?? 0)),
    by: reproduction.id,
    verdict,
    ssim: differs.ssim,
    differingPixels: differs.differingPixels,
  });
  log.info({ generation: original.id, by: reproduction.id, verdict }, 'a reproduction was compared');
}
