import { proofsOf, type SeedNumber, seedNumbers } from "./seed-number.ts";

const reports = [
  "000 · a development zone, 2021",
  "001 · the service and approval bureau of a district, 2023",
  "002 · a town, 2021",
  "003 · the government of a county-level city, 2021",
  "004 · the general office of a development zone, 2019",
] as const;

const head = `# The numbers of five reports, and the figures they come out of

Written by \`node scripts/write-reenactment.ts\` from \`tests/reenactment/numbers.tsv\`; a test keeps it true.

Five published reports were the first that this program read. \`tests/reenactment\` holds the records behind each as ledgers, written by us with fictional names, imports them,
compiles the report and asks for every number. A line a number: where it stands (the section of the report), what it is as printed, and the figure (指标) with its filter that it comes out of:
\`tongming figure KEY --by …\`. \`t3.*.*\` are all the cells of a table in \`tongming report compile\`.
`;

/** `docs/reenactment.md`: every number of the five reports, a line each. */
export function reenactmentDocument(): string {
  const numbers = seedNumbers();
  const parts = reports.map((title, at) => {
    const own = numbers.filter(({ id }) => id.startsWith(`${at}-`));
    const done = own.filter((one) => proofsOf(one).length > 0).length;
    const lines = own.map(lineOf);
    return [
      `## ${title}`,
      "",
      `${done} of ${own.length} numbers come out of records.`,
      "",
      "| id | place | number | comes out of | what is to be known |",
      "| --- | --- | --- | --- | --- |",
      ...lines,
    ].join("\n");
  });
  const done = numbers.filter((one) => proofsOf(one).length > 0).length;
  return `${head}\n${done} of ${numbers.length} numbers come out of records today.\n\n${parts.join("\n\n")}\n`;
}

function lineOf(number: SeedNumber): string {
  const { id, place, counts, value, unit, note } = number;
  return `| ${id} | ${place} | ${counts} ${value} ${unit} | ${sourceOf(number)} | ${note} |`;
}

function sourceOf(number: SeedNumber): string {
  return proofsOf(number)
    .map(({ key, part, value }) => {
      const filter = part ? ` by ${part.dimension}: ${part.name}` : "";
      return `\`${key}\`${filter} = ${value}`;
    })
    .join("; ");
}
