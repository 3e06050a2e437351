import type { Figure } from "../figure.ts";

/** When and on what a run measured. */
export interface Measured {
  readonly on: string;
  readonly commit: string;
  readonly machine: string;
  /** How many programs wanted a processor when it began, and whether this one went first. */
  readonly load: string;
}

/** The figures as rows of a table, without its head. */
export function tableRows(figures: readonly Figure[], told = ""): readonly string[] {
  return figures.map(({ what, measured, goal, holds, how }) => {
    const value = holds ? measured : `**${measured}** (not met)`;
    return `| ${[what, value, goal, how + told].join(" | ")} |`;
  });
}

export const tableHead = ["| what | measured | goal | how |", "| --- | --- | --- | --- |"];

/** The document of a run that measured everything. */
export function wholeDocument(figures: readonly Figure[], measured: Measured): string {
  const { on, commit, machine, load } = measured;
  return [
    "# Benchmarks",
    "Written by `npm run bench -- --write`. Each group runs in a process of its own, kept on one core. A row that was measured at another time says so.",
    `${on}, commit ${commit}, ${machine}, load ${load}.`,
    [...tableHead, ...tableRows(figures)].join("\n"),
    "",
  ].join("\n\n");
}

/** The document with the rows of some groups measured again, each in its place, new ones at the end of the table. */
export function withMeasured(
  document: string,
  figures: readonly Figure[],
  { on, commit, load }: Measured,
): string {
  const lines = document.trimEnd().split("\n");
  for (const [at, row] of tableRows(figures, `; ${on}, commit ${commit}, load ${load}`).entries()) {
    const start = `| ${figures[at]?.what} |`;
    const found = lines.findIndex((line) => line.startsWith(start));
    const end = lines.findLastIndex((line) => line.startsWith("| ")) + 1;
    if (found < 0) lines.splice(end, 0, row);
    else lines[found] = row;
  }
  return `${lines.join("\n")}\n`;
}
