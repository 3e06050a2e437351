import type { OfficeFormat } from "#tests/support/generator/office/office-case.ts";
import { randomOf } from "#tests/support/generator/random.ts";
import type { FuzzCase } from "../fuzz-case.ts";
import { hostileDocx } from "./hostile-docx.ts";
import { hostilePdf } from "./hostile-pdf.ts";
import { hostileXlsx } from "./hostile-xlsx.ts";
import { withDamagedBytes, withDamagedObjects, withDamagedParts } from "./mutate.ts";

const formats: readonly OfficeFormat[] = ["docx", "pdf", "xlsx"];
const hostile = { docx: hostileDocx, pdf: hostilePdf, xlsx: hostileXlsx };

/** How many cases pass between two that are built to be costly. */
const rarity = 12;

/** Input `number` under `seed`: a damaged file of each format in turn; one in twelve is hostile from the ground. */
export function officeFuzzCase(seed: number, number: number): FuzzCase {
  const random = randomOf(seed, number);
  const format = formats[number % formats.length] ?? "docx";
  const turn = Math.floor(number / formats.length);
  if (turn % rarity === 5) {
    const kinds = hostile[format];
    const chosen = kinds[Math.floor(turn / rarity) % kinds.length];
    if (chosen !== undefined) return { kind: chosen.kind, bytes: chosen.build(random) };
  }
  if (random.chance(0.4)) {
    return { kind: `${format}: bytes damaged`, bytes: withDamagedBytes(format, random) };
  }
  return format === "pdf"
    ? { kind: "pdf: objects damaged", bytes: withDamagedObjects(random) }
    : { kind: `${format}: parts damaged`, bytes: withDamagedParts(format, random) };
}
