import { plainPicture } from "#platform/files/preflight/pictures/plain-picture.ts";
import { preflight } from "#platform/files/preflight/preflight.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import type { KeepsFiles } from "./take/take-files.ts";

/** Files are looked through in this process, for who imports from the command line. */
export function keepsFiles(store: FileStore): KeepsFiles {
  return {
    store,
    examine: async ({ bytes, name }) => (await preflight(bytes, name)).findings,
    picture: async (bytes) => {
      const plain = plainPicture(bytes);
      return plain.ok ? plain.value : undefined;
    },
  };
}
