import { parseArgs } from "node:util";
import { type OfficeFormat, officeCase } from "./office-case.ts";

/** Writes a generated file to standard output; `--record` prints what is expected of it instead. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { record: { type: "boolean", default: false } },
});
const [format, ...numbers] = positionals;
const [seed, number] = numbers.map(Number);
if (!isFormat(format) || seed === undefined || number === undefined) {
  process.stderr.write(
    "usage: node tests/support/generator/office/print.ts docx|pdf|xlsx SEED NUMBER [--record]\n",
  );
  process.exitCode = 2;
} else {
  const { bytes, cells, document, tags } = officeCase(format, seed, number);
  const lines = cells.map(
    ({ name, value, verdict, because }) => `${name}\t${value}\t${verdict}\t${because}`,
  );
  if (values.record) {
    process.stdout.write(`${JSON.stringify({ document, tags }, null, 1)}\n${lines.join("\n")}\n`);
  } else process.stdout.write(bytes);
}

function isFormat(name: string | undefined): name is OfficeFormat {
  return name === "docx" || name === "pdf" || name === "xlsx";
}
