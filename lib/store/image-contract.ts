import type { ImageRecord, Provider } from './generation-contract';

export interface ImageRecordStore {
  put(record: ImageRecord, at: number): Promise<void>;
  get(hash: string): Promise<ImageRecord | undefined>;
  /** Newest first, for choosing a reference image. */
  recent(limit: number): Promise<readonly ImageRecord[]>;
  /** Those that were deleted for good (see `emptyTrash`) and whose bytes may still be there. */
  unreferenced(): Promise<readonly string[]>;
  /** The bytes of these are gone, or needed again. */
  settled(hashes: readonly string[]): Promise<void>;
}

/** Where a kept image was uploaded to, so that it is not uploaded twice. */
export interface UploadStore {
  find(hash: string, provider: Provider): Promise<{ url: string; at: number } | undefined>;
  put(hash: string, provider: Provider, url: string, at: number): Promise<void>;
  forget(hash: string, provider: Provider): Promise<void>;
}
