import { type StoredPage, sizeOf } from "./stored-page.ts";

/** Pages by key, bounded by bytes: the one not asked for longest goes first. */
export interface PageStore {
  readonly get: (key: string) => StoredPage | undefined;
  /** Keeps a page; called again when the page has grown by an encoding. */
  readonly put: (key: string, page: StoredPage) => void;
  readonly size: () => { readonly pages: number; readonly bytes: number };
}

interface Kept {
  readonly page: StoredPage;
  readonly bytes: number;
}

/** A page larger than a sixteenth of the whole is not kept: it would push out too many others. */
const largestShare = 16;

/** A store of at most `maxBytes`. */
export function newPageStore(maxBytes: number): PageStore {
  const kept = new Map<string, Kept>(); // in the order of use
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (!found) return;
      kept.delete(key);
      kept.set(key, found);
      return found.page;
    },
    put: (key, page) => {
      drop(key);
      const size = sizeOf(page);
      if (size > maxBytes / largestShare) return;
      kept.set(key, { page, bytes: size });
      bytes += size;
      for (const oldest of kept.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    size: () => ({ pages: kept.size, bytes }),
  };
}
