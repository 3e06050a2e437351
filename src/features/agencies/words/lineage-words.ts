import type { Kin } from "../domain/reorganisation/lineage.ts";

const became = { merge: "并入", split: "拆分为", dissolve: "撤销，由" } as const;

/** What became of an agency: 并入甲局. */
export function becameWords(successors: readonly Kin[]): string {
  const [first] = successors;
  if (!first) return "撤销";
  const names = successors.map(({ name }) => name).join("、");
  return `${became[first.kind]}${names}${first.kind === "dissolve" ? "承接" : ""}`;
}

/** What came of another: 甲局并入. */
export function cameWords({ kind, name, on }: Kin): string {
  const says = { merge: `${name}并入`, split: `由${name}拆分出`, dissolve: `承接${name}的职责` };
  return `${on} ${says[kind]}`;
}
