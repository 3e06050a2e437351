/**
 * The web page of a single file that holds a page with all its parts (`.mht`, RFC 2557); `undefined` when the bytes
 * are no such file. Browsers, Word, and systems that export Word files write it.
 */
export function singleFilePage(bytes: Uint8Array): Uint8Array | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (
    !/^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,30}mime-version:/i.test(text.slice(0, 4_000))
  )
    return undefined;
  return pageOf(text, 0);
}

/** Parts in parts, as they are nested. */
const deepest = 4;

/** The first web page of a part, as bytes. */
function pageOf(text: string, depth: number): Uint8Array | undefined {
  const gap = /\r?\n\r?\n/.exec(text);
  if (!gap || depth > deepest) return undefined;
  const headers = text.slice(0, gap.index).replaceAll(/\r?\n[ \t]+/g, " ");
  const content = text.slice(gap.index + gap[0].length);
  const type = headerOf(headers, "content-type") ?? "text/plain";
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) return firstPage(content, boundary, depth);
  if (!/html/i.test(type)) return undefined;
  const encoding = headerOf(headers, "content-transfer-encoding") ?? "";
  return withCharset(decoded(content, encoding.trim().toLowerCase()), type);
}

function firstPage(content: string, boundary: string, depth: number): Uint8Array | undefined {
  for (const part of content.split(`--${boundary}`).slice(1)) {
    if (part.startsWith("--")) return undefined;
    const page = pageOf(part.replace(/^[ \t]*\r?\n/, ""), depth + 1);
    if (page !== undefined) return page;
  }
  return undefined;
}

function headerOf(headers: string, name: string): string | undefined {
  const line = headers.split(/\r?\n/).find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1);
}

function decoded(content: string, encoding: string): Buffer {
  if (encoding === "base64") return Buffer.from(content, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(content, "latin1");
  const plain = content
    .replaceAll(/=[ \t]*\r?\n/g, "")
    .replaceAll(/=([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return Buffer.from(plain, "latin1");
}

/** The page's bytes in UTF-8 where the part's header names another encoding that is not the page's to see. */
function withCharset(page: Buffer, type: string): Uint8Array {
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  if (charset === undefined || /^(?:utf-?8|us-ascii)$/i.test(charset)) return page;
  try {
    return Buffer.from(new TextDecoder(charset).decode(page));
  } catch {
    return page;
  }
}
