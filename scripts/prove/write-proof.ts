import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What a proof found, as its document says it. */
export interface Proof {
  readonly name: string;
  readonly says: string;
  readonly seed: number;
  readonly count: number;
  readonly seconds: number;
  readonly workers: number;
  readonly peakMegabytes: number;
  readonly ranOn: string;
  readonly commit: string;
  readonly machine: string;
  readonly failures: readonly string[];
  readonly report: string;
}

/** One line: whether the rule holds, on how many cases. */
export function verdictOf({ failures, count }: Pick<Proof, "failures" | "count">): string {
  const cases = count.toLocaleString("en");
  const objections = failures.length === 1 ? "1 objection" : `${failures.length} objections`;
  return failures.length === 0
    ? `holds on all ${cases} cases`
    : `FAILS: ${objections} on ${cases} cases`;
}

/** The document of one proof, as Markdown. */
export function proofDocument(proof: Proof): string {
  const { name, says, seed, count, seconds, workers, peakMegabytes } = proof;
  const rows = [
    ["verdict", verdictOf(proof)],
    ["cases", count.toLocaleString("en")],
    ["seed", String(seed)],
    ["time", `${seconds.toFixed(0)} s on ${workers} processes`],
    ["peak memory of a process", `${peakMegabytes} MB`],
    ["date", proof.ranOn],
    ["commit", proof.commit],
    ["machine", proof.machine],
    ["again with", `\`npm run prove -- ${name}\``],
  ];
  const objections = proof.failures.slice(0, 50).map((failure) => `- ${failure}`);
  return [
    `# ${name}`,
    says,
    ["| | |", "| --- | --- |", ...rows.map(([key, value]) => `| ${key} | ${value} |`)].join("\n"),
    ...(objections.length > 0 ? ["## What speaks against it", objections.join("\n")] : []),
    "## Report",
    proof.report.trim(),
    "",
  ].join("\n\n");
}

/** Writes a proof into its folder and lists it, with every other proof there, in the folder's README. */
export function writeProof(folder: string, proof: Proof): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${proof.name}.md`), proofDocument(proof));
  writeFileSync(join(folder, "README.md"), indexOf(folder));
}

function indexOf(folder: string): string {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => {
      const document = readFileSync(join(folder, file), "utf8");
      const [, , says = ""] = document.split("\n");
      const verdict = /^\| verdict \| (.*) \|$/m.exec(document)?.[1] ?? "";
      return `| [${file.replace(/[.]md$/, "")}](${file}) | ${says} | ${verdict} |`;
    });
  return [
    "# Proofs",
    "Each rule below is checked on a sample of cases by `npm run check`, and on every case counted here by `npm run prove`, which writes these pages; deliberate faults are put in by hand. A case follows from the seed and its number, so a run can be repeated.",
    ["| property | rule | verdict |", "| --- | --- | --- |", ...rows].join("\n"),
    "",
  ].join("\n\n");
}
