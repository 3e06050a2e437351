import { markPages } from "#formats/pdf/mark-pages.ts";
import { redactPdf } from "#platform/files/redaction/redact-pdf.ts";
import type { RedactionRefused } from "#platform/files/redaction/redaction.ts";
import { randomOf } from "#tests/support/generator/random.ts";
import type { Property } from "#tests/support/property.ts";
import { randomMarks } from "#tests/support/redaction/random-marks.ts";
import { producers, randomPdf } from "#tests/support/redaction/random-pdf.ts";
import { recovered, secretsOf } from "#tests/support/redaction/recovered.ts";

interface RedactionTally {
  readonly made: number;
  readonly secrets: number;
  readonly kept: number;
  /** Copies that were refused, and documents without text to mark, by why. */
  readonly refused: Readonly<Record<string, number>>;
  readonly found: readonly string[];
}

const seed = 20261201;
const facts = { agency: "某局", number: "1号", by: "某", at: "某日", commitment: "0".repeat(64) };
/** Of a hundred documents so many may be refused for a doubt or a fault. */
const mostRefused = 0.02;
/** Files without text to mark, and files whose fonts are not in them: the generator writes many. */
const notToBeMade = ["without text", "not-drawn"];

const empty = (): RedactionTally => ({ made: 0, secrets: 0, kept: 0, refused: {}, found: [] });

/** Generated PDFs with random marks, redacted, and looked through by programs that share no code with the check. */
export const property: Property<RedactionTally> = {
  name: "redaction",
  says:
    "In 1,000 generated PDFs with random marks nothing marked can be recovered from the redacted copy by pdftotext, by " +
    "strings over every stream, by our reader, or from the picture that poppler prints; of those whose fonts are in the file " +
    "at most 2 % are refused.",
  seed,
  inCheck: 4,
  inProve: 1_000,
  empty,
  run: async (from, to) => {
    let tally = empty();
    for (let number = from; number < to; number += 1) {
      tally = merge(tally, await redacted(number));
    }
    return tally;
  },
  merge,
  failures: ({ found, refused, made, secrets }, count) => {
    const unmade = Object.entries(refused).filter(([why]) => !notToBeMade.includes(why));
    const refusedCount = unmade.reduce((sum, [, one]) => sum + one, 0);
    return [
      ...found,
      ...(refusedCount > mostRefused * count
        ? [`${refusedCount} of ${count} were refused: ${JSON.stringify(refused)}`]
        : []),
      ...(made > 0 && secrets > 0 ? [] : ["nothing was marked"]),
    ];
  },
  report: ({ made, secrets, kept, refused }, count) =>
    `${count} documents, ${made} copies, ${secrets} marked runs of text that stand nowhere else; ${kept} pages stayed as they were.\n\n` +
    `Not made: ${JSON.stringify(refused)}.`,
};

function merge(left: RedactionTally, right: RedactionTally): RedactionTally {
  const refused = { ...left.refused };
  for (const [why, count] of Object.entries(right.refused)) {
    refused[why] = (refused[why] ?? 0) + count;
  }
  return {
    made: left.made + right.made,
    secrets: left.secrets + right.secrets,
    kept: left.kept + right.kept,
    refused,
    found: [...left.found, ...right.found],
  };
}

async function redacted(number: number): Promise<RedactionTally> {
  const random = randomOf(seed, number);
  const producer = producers[number % producers.length] ?? "typst";
  const bytes = await randomPdf(producer, random, number);
  const read = await markPages(bytes);
  if (!read.ok || read.value.every(({ glyphs }) => glyphs.length === 0)) {
    return { ...empty(), refused: { "without text": 1 } };
  }
  const marks = randomMarks(read.value, random);
  const done = await redactPdf({ kind: "pdf", bytes, name: "", marks, facts });
  if (!done.ok) return { ...empty(), refused: { [whyOf(done.error)]: 1 } };
  const found = await recovered(read.value, marks, done.value.bytes);
  return {
    made: 1,
    secrets: secretsOf(read.value, marks).length,
    kept: done.value.pages - done.value.pictures.length,
    refused: {},
    found: found.map((one) => `document ${number} (${producer}): ${one}`),
  };
}

function whyOf(refused: RedactionRefused): string {
  return refused.kind === "not-drawn" ? refused.kind : JSON.stringify(refused);
}
