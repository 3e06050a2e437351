import { readFileSync } from "node:fs";

/** A page that a question should find. */
export type PageWanted =
  | { readonly kind: "item"; readonly agency: string; readonly title: RegExp }
  | { readonly kind: "agency"; readonly name: string }
  | { readonly kind: "row"; readonly label: string };

/** What a citizen types, and the pages that answer it, each as good as the others. */
export interface Question {
  readonly group: string;
  readonly typed: string;
  readonly wanted: readonly PageWanted[];
}

/** The list of questions; a line that is none throws. */
export function citizensQuestions(): readonly Question[] {
  const text = readFileSync(new URL("questions.txt", import.meta.url), "utf8");
  let group = "";
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("## ")) group = line.slice(3);
    if (line.startsWith("#") || line === "") return [];
    const [typed, pages] = line.split(" → ");
    if (typed === undefined || pages === undefined) throw new Error(`no question: ${line}`);
    return [{ group, typed, wanted: pages.split(" 或 ").map(pageWanted) }];
  });
}

function pageWanted(said: string): PageWanted {
  const [, agency, title] = /^信息 ([^：]+)：(.+)$/.exec(said) ?? [];
  if (agency && title) return { kind: "item", agency, title: new RegExp(title) };
  const [kind = "", name = ""] = said.split(" ");
  if (kind === "机关") return { kind: "agency", name };
  if (kind === "指标") return { kind: "row", label: name };
  throw new Error(`no page: ${said}`);
}
