import { parseArgs } from "node:util";
import { generatedCase } from "./case.ts";

/** Prints a generated document; `--record` prints what was destroyed and what is expected instead. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: "boolean", default: false },
    bytes: { type: "boolean", default: false },
  },
});
const [seed, number] = positionals.map(Number);
if (seed === undefined || number === undefined || Number.isNaN(seed + number)) {
  process.stderr.write(
    "usage: node tests/support/generator/print.ts SEED NUMBER [--record | --bytes]\n",
  );
  process.exitCode = 2;
} else {
  const { text, bytes, cells, ...rest } = generatedCase(seed, number);
  if (values.bytes) process.stdout.write(bytes);
  else if (values.record) process.stdout.write(recordText(cells, rest));
  else process.stdout.write(text);
}

function recordText(
  cells: ReturnType<typeof generatedCase>["cells"],
  {
    document,
    tags,
    encoding,
  }: Pick<ReturnType<typeof generatedCase>, "document" | "tags" | "encoding">,
): string {
  const lines = cells.map(
    ({ name, value, verdict, because }) => `${name}\t${value}\t${verdict}\t${because}`,
  );
  return `${JSON.stringify({ document, tags, encoding }, null, 1)}\n${lines.join("\n")}\n`;
}
