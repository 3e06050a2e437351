import type { RelationKind } from "../domain/relation.ts";

/** What a document is to another, and the other to it. */
export const relationWords: Readonly<
  Record<"to" | "from", Readonly<Record<RelationKind, string>>>
> = {
  to: { basis: "依据", amends: "修改", replaces: "代替", repeals: "废止" },
  from: {
    basis: "以本文件为依据",
    amends: "修改本文件",
    replaces: "代替本文件",
    repeals: "废止本文件",
  },
};
