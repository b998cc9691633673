import type { ImageRecord, Provider } from './generation-contract';

export interface ImageRecordStore {
  /** Known by its bytes, whoever has it. */
  put(record: ImageRecord, at: number): Promise<void>;
  get(hash: string): Promise<ImageRecord | undefined>;
  /** `put`, and notes that this owner has brought it along. */
  keep(owner: string, record: ImageRecord, at: number): Promise<void>;
  /** A picture that this owner has made or brought along. */
  find(owner: string, hash: string): Promise<ImageRecord | undefined>;
  /** Those, newest first, for choosing a reference image. */
  recent(owner: string, limit: number): Promise<readonly ImageRecord[]>;
  /** Those that were deleted for good (see `emptyTrash`) and whose bytes may still be there. */
  unreferenced(): Promise<readonly string[]>;
  /** The bytes of these are gone, or needed again. */
  settled(hashes: readonly string[]): Promise<void>;
}

/** The pictures somebody has, or all: what looks them up and keeps new ones takes either. */
export type KnownImages = Pick<ImageRecordStore, 'get' | 'put'>;

/** Where a kept image was uploaded to, so that it is not uploaded twice. */
export interface UploadStore {
  find(hash: string, provider: Provider): Promise<{ url: string; at: number } | undefined>;
  put(hash: string, provider: Provider, url: string, at: number): Promise<void>;
  forget(hash: string, provider: Provider): Promise<void>;
}
