/** What an answer is written as. */
export interface PublishedFile {
  /** Path below the published folder. */
  readonly file: string;
  /** The name a browser saves it under, where the answer is for saving. */
  readonly download?: string;
}

/** Pages of others could run scripts in the site's name: as text no server and no browser runs them. */
const keptFromRunning = new Set(["html", "htm", "xhtml", "shtml", "mht", "svg", "xml", "js"]);

/**
 * Where the answer for `path` is written. Without an extension it gets that of the name it is saved under, since a web
 * server tells the type of a file by that alone: `agencies/3/2024/v1/original` becomes `original.docx`, and a web page,
 * which others wrote, `original.html.txt`.
 */
export function publishedFile(path: string, disposition: string | null): PublishedFile {
  const file = path.slice(1);
  const name = savedName(disposition);
  const download = name === undefined ? {} : { download: name };
  if (/\.[a-z0-9]+$/i.test(file)) return { file, ...download };
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? "bin";
  const guard = keptFromRunning.has(extension) ? ".txt" : "";
  return { file: `${file}.${extension}${guard}`, ...download };
}

/** The name in `Content-Disposition: attachment`, the one in UTF-8 first; `undefined` for what is shown. */
function savedName(disposition: string | null): string | undefined {
  if (!disposition?.startsWith("attachment")) return;
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]*)"/.exec(disposition)?.[1] ?? "";
}
