const tags = /(?:^|,)\s*(?:W\/)?"([^"]*)"/g;

/**
 * Whether `If-None-Match` says that the client has the answer (RFC 9110, 13.1.2): one of its tags, weak or not, is the
 * answer's own; `*` alone is every answer there is. `isOwn` is asked with what stands between the quotation marks.
 */
export function isKnownTag(
  header: string | undefined,
  isOwn: (opaque: string) => boolean,
): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  for (const [, opaque = ""] of header.matchAll(tags)) if (isOwn(opaque)) return true;
  return false;
}
