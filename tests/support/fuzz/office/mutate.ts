import { unzipSync, zipSync } from "fflate";
import { type OfficeFormat, officeCase } from "#tests/support/generator/office/office-case.ts";
import type { Random } from "#tests/support/generator/random.ts";

type ByteDamage = (bytes: Uint8Array, random: Random) => Uint8Array;

const byteDamages: readonly ByteDamage[] = [
  (bytes, random) => changed(bytes, random, (byte) => byte ^ (1 << random.int(0, 7))),
  (bytes, random) => changed(bytes, random, () => random.int(0, 255)),
  (bytes, random) => bytes.subarray(0, random.int(4, bytes.length)),
  (bytes, random) => {
    const [from, length] = [random.int(4, bytes.length), random.int(1, 3_000)];
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  },
  (bytes, random) => {
    const from = random.int(4, bytes.length);
    const chunk = bytes.subarray(from, from + random.int(1, 3_000));
    const at = random.int(4, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), chunk, bytes.subarray(at)]);
  },
];

/** A generated file with one to three damages to its bytes. */
export function withDamagedBytes(format: OfficeFormat, random: Random): Uint8Array {
  let bytes = generated(format, random);
  for (let left = random.int(1, 3); left > 0; left -= 1) {
    bytes = random.pick(byteDamages)(bytes, random);
  }
  return bytes;
}

function generated(format: OfficeFormat, random: Random): Uint8Array {
  return officeCase(format, 7, random.int(0, 2_000)).bytes;
}

function changed(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  const damaged = bytes.slice();
  for (let left = random.int(1, 20); left > 0; left -= 1) {
    const at = random.int(4, damaged.length - 1);
    damaged[at] = change(damaged[at] ?? 0);
  }
  return damaged;
}

type TextDamage = (text: string, random: Random) => string;

const counts = [
  "0",
  "-1",
  "2",
  "999",
  "16384",
  "1048576",
  "2147483648",
  "1e99",
  "NaN",
  "",
  "规",
] as const;

const xmlDamages: readonly TextDamage[] = [
  (text, random) => once(text, /"\d+"/g, random, () => `"${random.pick(counts)}"`),
  (text, random) =>
    text.replace(/"\d+"/g, (match) => (random.chance(0.1) ? `"${random.pick(counts)}"` : match)),
  (text, random) => once(text, /<[^>]*>/g, random, () => ""),
  (text, random) => text.replace(/<[^>]*>/g, (match) => (random.chance(0.01) ? "" : match)),
  (text, random) => once(text, /<[^>]*>/g, random, (match) => match.repeat(random.int(2, 400))),
  (text, random) => once(text, />[^<]+</g, random, (match) => match.replace(/[^<>]/g, "&x;")),
  (text, random) =>
    once(text, /<\/[^>]*>/g, random, () =>
      random.pick(["<", "&", "]]>", "<![CDATA[", "<!--", "\0", "</x>"]),
    ),
  (text, random) => {
    const [from, length] = [random.int(0, text.length), random.int(0, 2_000)];
    const chunk = text.slice(from, from + length);
    return text.slice(0, from) + chunk.repeat(random.pick([2, 3, 60])) + text.slice(from + length);
  },
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random) =>
    once(text, /[A-Z]+\d+(:[A-Z]+\d+)?/g, random, () =>
      random.pick(["A1:XFD1048576", "XFD1", "A0", "ZZZZ9"]),
    ),
  (text, random) => text.replace(/w:|x:|ns0:/g, random.pick(["", "w:w:", "y:"])),
];

function once(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = random.pick(matches);
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + change(match[0]) + text.slice(end);
}

/** A generated office file with one to three of its parts damaged, then packed as a sound archive. */
export function withDamagedParts(format: "docx" | "xlsx", random: Random): Uint8Array {
  const parts = unzipSync(generated(format, random));
  const names = Object.keys(parts);
  for (let left = random.int(1, 3); left > 0; left -= 1) {
    const main = names.filter((name) => /document|sheet|workbook|shared/.test(name));
    const name = random.pick(random.chance(0.7) ? main : names);
    const text = Buffer.from(parts[name] ?? []).toString("utf8");
    parts[name] = Buffer.from(random.pick(xmlDamages)(text, random));
  }
  if (random.chance(0.1)) delete parts[random.pick(names)];
  return zipSync(parts, { level: 1 });
}

const pdfDamages: readonly TextDamage[] = [
  (text, random) => once(text, /\b\d+ 0 R/g, random, () => `${random.int(0, 30)} 0 R`),
  (text, random) =>
    text.replace(/\b\d+ 0 R/g, (match) =>
      random.chance(0.1) ? `${random.int(0, 30)} 0 R` : match,
    ),
  (text, random) =>
    once(text, /\/[A-Z]\w+ \d+/g, random, (match) =>
      match.replace(/\d+$/, random.pick(["-1", "0", "99999999", "1e30", "null"])),
    ),
  (text, random) =>
    once(text, /\[[^\]]{0,90}\]/g, random, () =>
      random.pick(["[]", "[0 0 1e9 1e9]", "[[[[", "null", "[9 0 R 9 0 R]"]),
    ),
  (text, random) =>
    once(text, /\/[A-Z]\w+/g, random, () =>
      random.pick(["/Kids", "/Type", "/Parent", "/Filter", "/Contents", "/ToUnicode", "/Encoding"]),
    ),
  (text, random) =>
    once(text, /startxref\n\d+/g, random, () => `startxref\n${random.int(0, 90_000)}`),
  (text, random) => once(text, /endobj|endstream|stream\n|xref|trailer|>>|<</g, random, () => ""),
  (text, random) =>
    once(text, /-?\d+[.]\d+/g, random, () =>
      random.pick(["1e9", "-1e9", "NaN", "9".repeat(300), "0"]),
    ),
  (text, random) =>
    text.replace(/-?\d+[.]\d+/g, (match) =>
      random.chance(0.05) ? random.pick(["99999", "-50", "0"]) : match,
    ),
  (text, random) =>
    once(text, /<[0-9a-f]{4,}>/g, random, () => `<${"ffff".repeat(random.int(0, 3_000))}>`),
];

/** A generated PDF with one to four damages to its objects. */
export function withDamagedObjects(random: Random): Uint8Array {
  let text = Buffer.from(generated("pdf", random)).toString("latin1");
  for (let left = random.int(1, 4); left > 0; left -= 1)
    text = random.pick(pdfDamages)(text, random);
  return Buffer.from(text, "latin1");
}
