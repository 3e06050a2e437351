import { strToU8, zipSync } from "fflate";
import type { Random } from "../random.ts";

export type PartEncoding = "utf-8" | "utf-8 with mark" | "utf-16le" | "utf-16be";

/** The parts of an office file as its archive: packed or stored, in an order of the producer's own. */
export function archived(
  parts: Readonly<Record<string, string>>,
  { random, encoding }: { readonly random: Random; readonly encoding: PartEncoding },
): Uint8Array {
  const names = Object.keys(parts);
  const order = random.chance(0.3) ? names.toReversed() : names;
  const level = random.pick([6, 6, 1, 0] as const);
  const mtime = new Date(2024, 0, 15, 9, 30);
  const files = Object.fromEntries(
    order.map((name) => [name, [xmlBytes(parts[name] ?? "", encoding), { level, mtime }] as const]),
  );
  return zipSync(files as Parameters<typeof zipSync>[0]);
}

function xmlBytes(xml: string, encoding: PartEncoding): Uint8Array {
  const named = encoding.startsWith("utf-16") ? "UTF-16" : "UTF-8";
  const text = `<?xml version="1.0" encoding="${named}" standalone="yes"?>\n${xml}`;
  switch (encoding) {
    case "utf-8":
      return strToU8(text);
    case "utf-8 with mark":
      return strToU8(`\u{feff}${text}`);
    case "utf-16le":
      return Buffer.from(`\u{feff}${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\u{feff}${text}`, "utf16le").swap16();
  }
}

/** Most producers write UTF-8 without a mark. */
export function partEncodingOf(random: Random): PartEncoding {
  return random.chance(0.85)
    ? "utf-8"
    : random.pick(["utf-8 with mark", "utf-16le", "utf-16be"] as const);
}

/** Text as XML. */
export function xmlText(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
