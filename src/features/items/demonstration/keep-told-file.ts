import type { FileStore } from "#platform/files/store/file-store.ts";
import { receiveFile } from "#platform/files/store/receive-file.ts";
import type { ToldFile } from "./told.ts";

/** Bytes that an attachment of the demonstration may have. */
const limit = 1024 * 1024;

/** Where the bytes of files of the demonstration lie. */
export type ToldFileStore = FileStore;

/** Puts a file of the demonstration into the store; an item has it under the number from then on. */
export async function keepToldFile(
  store: ToldFileStore,
  {
    number,
    name,
    bytes,
  }: { readonly number: number; readonly name: string; readonly bytes: Uint8Array },
): Promise<ToldFile> {
  const received = await receiveFile(store, { bytes: inOne(bytes), name, limit });
  if (!received.ok) throw new Error(`${name}: ${received.error.kind}`);
  return { number, received: received.value };
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
