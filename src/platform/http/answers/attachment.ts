import { withoutControls } from "#kernel/control-characters.ts";

/**
 * `Content-Disposition` of a file to be saved under a Chinese name (RFC 6266, RFC 5987); `plain` is the name for programs
 * that know none but ASCII.
 */
export function attachment(fileName: string, plain: string): string {
  const encoded = encodeURIComponent(
    withoutControls(fileName.toWellFormed()).replace(/[/\\]/g, "_"),
  ).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
