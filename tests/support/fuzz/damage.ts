import iconv from "iconv-lite";
import type { Random } from "#tests/support/generator/random.ts";
import { baseReports } from "./base-reports.ts";

type TextDamage = (text: string, random: Random) => string;
type ByteDamage = (bytes: Uint8Array, random: Random) => Uint8Array;

const pieces = [
  ..."|｜\t \u3000\n\r<>&/-—()（）[]《》、，。.0123456789０９一二三年月日\u0000\ufffd\u2028𠮷",
];

const textDamages: readonly TextDamage[] = [
  (text, random) => shuffled(text.split("\n"), random).join("\n"),
  (text, random) => shuffled(text.split("|"), random).join("|"),
  (text, random) => [...new Set(text.split("\n"))].join(random.pick(["\n", "\n\n", "\r\n", ""])),
  (text, random) => text.replaceAll("\n", random.pick(["", " ", "|", "<br>", "\t"])),
  (text, random) =>
    text.replaceAll(random.pick([..."0123456789|年第、（一总"]), random.pick(pieces)),
  (text, random) => cutOut(text, random) + text,
  (text, random) => spliced(text, random.pick(baseReports).text, random),
  (text, random) => text.replaceAll(/\d+/g, () => "9".repeat(random.int(0, 40))),
  (text, random) =>
    text
      .split("")
      .filter(() => !random.chance(0.02))
      .join(""),
  (text, random) => scattered(text, random),
  (text, random) => text.replaceAll(random.pick(["</td>", "<tr>", "</table>", "<p", ">", '"']), ""),
  (text, random) => text.replaceAll("<td", `<td rowspan="${random.int(-9, 70_000)}"`),
  (text, random) => text.replaceAll(/colspan="\d+"/g, `colspan=${random.int(-9, 5_000)}`),
];

const byteDamages: readonly ByteDamage[] = [
  (bytes, random) => bytes.subarray(0, random.int(0, bytes.length)),
  (bytes, random) => bytes.subarray(random.int(0, bytes.length)),
  (bytes, random) => changed(bytes, random, (byte) => byte ^ (1 << random.int(0, 7))),
  (bytes, random) => changed(bytes, random, () => random.int(0, 255)),
  (bytes, random) => bytes.filter(() => !random.chance(0.005)),
  (bytes, random) => {
    const at = random.int(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), randomBytes(random, 20), bytes.subarray(at)]);
  },
];

/** A base report with one to four damages, in an encoding; a case follows from `random` alone. */
export function damagedReport(random: Random): Uint8Array {
  let text = random.pick(baseReports).text;
  for (let left = random.int(0, 2); left > 0; left -= 1)
    text = random.pick(textDamages)(text, random);
  const encoding = random.pick(["utf-8", "utf-8", "gb18030", "utf-16le", "utf-16be"]);
  let bytes: Uint8Array = iconv.encode(text.slice(0, 400_000), encoding, {
    addBOM: random.chance(0.3),
  });
  for (let left = random.int(0, 2); left > 0; left -= 1)
    bytes = random.pick(byteDamages)(bytes, random);
  return bytes;
}

/** Up to `length` random bytes. */
export function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length: random.int(0, length) }, () => random.int(0, 255));
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, key: random.fraction() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function cutOut(text: string, random: Random): string {
  const from = random.int(0, text.length);
  return text.slice(from, from + random.int(0, 2_000));
}

function spliced(left: string, right: string, random: Random): string {
  return left.slice(0, random.int(0, left.length)) + right.slice(random.int(0, right.length));
}

function scattered(text: string, random: Random): string {
  let damaged = text;
  for (let left = random.int(1, 30); left > 0; left -= 1) {
    const at = random.int(0, damaged.length);
    damaged = damaged.slice(0, at) + random.pick(pieces) + damaged.slice(at + random.int(0, 1));
  }
  return damaged;
}

function changed(bytes: Uint8Array, random: Random, change: (byte: number) => number): Uint8Array {
  const damaged = bytes.slice();
  for (let left = Math.min(bytes.length, random.int(1, 20)); left > 0; left -= 1) {
    const at = random.int(0, damaged.length - 1);
    damaged[at] = change(damaged[at] ?? 0);
  }
  return damaged;
}
