import type { ImageRecord, Provider } from './generation-contract';

export interface ImageRecordStore {
  put(record: ImageRecord, at: number): Promise<void>;
  get(hash: string): Promise<ImageRecord | undefined>;
  /** Newest first, for choosing a reference image. */
  recent(limit: number): Promise<readonly ImageRecord[]>;
}

/** Where a kept image was uploaded to, so that it is not uploaded twice. */
export interface UploadStore {
  find(hash: string, provider: Provider): Promise<{ url: string; at: number } | undefined>;
  put(hash: string, provider: Provider, url: string, at: number): Promise<void>;
  forget(hash: string, provider: Provider): Promise<void>;
}
