import { posix } from "node:path";

/** A link in a page of the site, taken apart. */
export interface Target {
  /** Within the site, without base and query: `/agencies/3/`; in elder mode `/elder/agencies/3/`. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** With its hash sign, or empty. */
  readonly fragment: string;
  /** The link named origin and base, as in `<link rel="canonical">`, and must do so again. */
  readonly isWhole: boolean;
}

/** Where the site stands: its path without a slash at the end, and its origin where that is known. */
export interface Standing {
  readonly base: string;
  readonly origin?: string;
}

const besidePage = /^[\w-][\w.-]*(?:\/[\w.-]+)*$/;

/** An address that a page names from where it stands itself (`files/3`), as one of the site; others as they are. */
export function fromPage(address: string, path: string, base: string): string {
  if (!besidePage.test(address)) return address;
  return `${base}${posix.join(path.slice(0, path.lastIndexOf("/") + 1), address)}`;
}

/** What an address leads to within the site; `undefined` for fragments of the page itself and for other sites. */
export function targetOf(address: string, { base, origin }: Standing): Target | undefined {
  const whole = origin === undefined ? undefined : `${origin}${base}/`;
  const isWhole = whole !== undefined && address.startsWith(whole);
  const local = isWhole ? address.slice(whole.length - 1) : withoutBase(address, base);
  if (local === undefined) return;
  const hash = local.indexOf("#");
  const fragment = hash < 0 ? "" : local.slice(hash);
  const [path = "/", ...query] = (hash < 0 ? local : local.slice(0, hash)).split("?");
  return { path, query: query.length > 0 ? `?${query.join("?")}` : "", fragment, isWhole };
}

function withoutBase(address: string, base: string): string | undefined {
  // Two slashes lead to another host.
  if (!address.startsWith(`${base}/`) || address.startsWith("//")) return;
  return address.slice(base.length);
}

/** The file a page is written to: `/agencies/3/` to `agencies/3/index.html`. */
export function pageFile(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "" : "/"}index.html`;
}

/** Whether the path can be a file's below a folder on every system: plain letters, and no way out of the folder. */
export function isPlainPath(path: string): boolean {
  const segments = path.slice(1).split("/");
  return (
    path.startsWith("/") &&
    segments.every(
      (segment, index) =>
        /^[\w-][\w.-]*$/.test(segment) || (segment === "" && index === segments.length - 1),
    )
  );
}

/** `to` as a link in the file `from`, both below the same folder: `../../assets/site.css`. */
export function relativeLink(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
