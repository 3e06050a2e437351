import { createHash } from "node:crypto";
import { decode } from "#formats/text/decode.ts";
import type { FoundPage } from "../../domain/import/found-page.ts";
import { oldAddress } from "../../old-addresses/old-address.ts";
import { readPage } from "../page/read-page.ts";
import type { SourcePage } from "../site-source.ts";
import { storableText } from "../storable-text.ts";

/** Files of a site, from a folder or an archive. */
export interface SiteFiles {
  /** Paths with `/` between folders, in order. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** `undefined` where it cannot be read, or is too long. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
}

/** Bytes of a page that is read, and of a file beside it. */
export const longestPage = 5 * 1024 * 1024;
export const longestFile = 20 * 1024 * 1024;

/** Bytes of a file that are read. */
export function longestOf(path: string): number {
  return isPageName(path) ? longestPage : longestFile;
}

const pageName = /\.(?:s?html?|xhtml|jsp|aspx?|php|do|action|jhtml)(?:[?@#].*)?$/i;

/** Whether a file is a page, by its name; one without an ending may be one. */
export function isPageName(path: string): boolean {
  const name = path.split("/").at(-1) ?? "";
  return pageName.test(name) || !name.includes(".");
}

/** Where the pages of the folder stood: `http://www.qinglan.gov.cn/zwgk/`. */
export interface PagesAsked {
  readonly base: string | undefined;
}

/** Every page among the files. */
export async function* pagesIn(
  files: SiteFiles,
  asked: PagesAsked,
): AsyncGenerator<SourcePage, void, void> {
  for (const path of files.paths.filter(isPageName)) {
    const page = pageOf(path, await files.read(path), asked);
    yield { ...page, read: (href) => readBeside(files, path, href) };
  }
}

/** What a page names by its address, as it lies among the files: beside it, or below the folder of its host. */
export async function readBeside(
  files: SiteFiles,
  page: string,
  href: string,
): Promise<Uint8Array | undefined> {
  const at = `http://site.invalid/${page.split("/").map(encodeURIComponent).join("/")}`;
  if (!URL.canParse(href, at)) return undefined;
  const { host: named, pathname } = new URL(href, at);
  const path = decoded(pathname).slice(1);
  const first = page.split("/")[0] ?? "";
  const isOfHost = host.test(first);
  const places =
    named === "site.invalid"
      ? [path, ...(isOfHost ? [`${first}/${path}`] : [])]
      : [`${named}/${path}`, path];
  for (const place of places) {
    const bytes = files.has(place) ? await files.read(place) : undefined;
    if (bytes) return bytes;
  }
  return undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** One page; its own word for its address goes before where it lies. */
export function pageOf(path: string, bytes: Uint8Array | undefined, asked: PagesAsked): SourcePage {
  const page = bytes && readBytes(bytes);
  return {
    place: path,
    page,
    hash: hashOf(bytes ?? new Uint8Array()),
    oldPath: oldAddress(page?.facts.address ?? "") ?? addressOf(path, asked),
  };
}

export function readBytes(bytes: Uint8Array): FoundPage | undefined {
  const text = decode(bytes)?.text;
  return text === undefined || !/<[a-z!]/i.test(text) ? undefined : readPage(storableText(text));
}

export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A mirror's folders: the host first, then its own. */
const host = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?$/i;

function addressOf(path: string, { base }: PagesAsked): string | undefined {
  const parts = path.split("/");
  const within =
    base === undefined && parts.length > 1 && host.test(parts[0] ?? "") ? parts.slice(1) : parts;
  // A mirror writes the query behind the name: `show.jsp?id=3`, `show.jsp@id=3`.
  const relative = within
    .map((part) => part.replace(/@(?=[\w-]+=)/, "?"))
    .map((part) =>
      part
        .split("?")
        .map(encodeURIComponent)
        .join("?")
        .replaceAll("%3D", "=")
        .replaceAll("%26", "&"),
    )
    .join("/");
  const from = base === undefined ? "http://old.invalid/" : base;
  if (!URL.canParse(relative, from)) return;
  return oldAddress(new URL(relative, from).href);
}
