import type { FoundPage } from "../domain/import/found-page.ts";

/** A page of a site that is imported. */
export interface SourcePage {
  /** The file, or the row of a ledger. */
  readonly place: string;
  /** `undefined` where it cannot be read. */
  readonly page: FoundPage | undefined;
  /** Hexadecimal SHA-256 of what was read. */
  readonly hash: string;
  /** 旧地址, where it is known. */
  readonly oldPath: string | undefined;
  /** What lies beside the page, by the address that it has there; `undefined` where nothing does. */
  readonly read?: (href: string) => Promise<Uint8Array | undefined>;
}

/** A site, page by page. */
export interface SiteSource {
  /** As people call it. */
  readonly name: string;
  readonly count: number;
  readonly pages: () => AsyncIterable<SourcePage>;
}
