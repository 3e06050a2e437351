import { expect, test } from "vitest";
import type { ColumnContent } from "./column.ts";
import { columnFault } from "./column-fault.ts";

const column: ColumnContent = {
  name: "政策解读",
  spellings: ["解读"],
  section: null,
  duty: null,
  cycle: "as-arises",
  limit: "own",
  limitDays: 3,
  minimum: 0,
  place: 10,
};

test.each<{ rule: string; change: Partial<ColumnContent>; fault: unknown }>([
  { rule: "a limit of one's own has its days", change: {}, fault: undefined },
  {
    rule: "a limit of one's own without days",
    change: { limitDays: null },
    fault: { kind: "limit-days" },
  },
  {
    rule: "days beside a statute's limit",
    change: { limit: "regulation" },
    fault: { kind: "limit-days" },
  },
  {
    rule: "a duty that no statute has",
    change: { duty: "nothing" },
    fault: { kind: "unknown-duty" },
  },
  {
    rule: "its own name as a spelling",
    change: { spellings: ["政策解读"] },
    fault: { kind: "word-twice", word: "政策解读" },
  },
])("$rule", ({ change, fault }) => {
  expect(columnFault({ ...column, ...change })).toEqual(fault);
});
