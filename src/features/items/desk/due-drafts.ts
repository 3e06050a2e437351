import { dutyState, type FindsDuties } from "#features/catalogue/index.ts";
import { addDays } from "#kernel/local-date.ts";
import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import { interpretationDuties } from "../duties/interpretation-duties.ts";
import { publicationDuties } from "../duties/publication-duties.ts";
import { recallDuties } from "../duties/recall-duties.ts";

/** How many of what awaits somebody the 工作台 names. */
const mostNamed = 5;

const daysAhead = 7;

/** Items on their way whose 公开时限 is over, or ends within a week, those due first first. */
export const toMakePublic: AtWorkbench = atDesk(publicationDuties, {
  ...{ permission: "items.write", kind: "publication" },
  names: { overdue: "公开逾期的草稿", "due-soon": "一周内应公开的草稿" },
});

/** Documents whose interpretation is late, or due within a week. */
export const toInterpret: AtWorkbench = atDesk(interpretationDuties, {
  ...{ permission: "items.write", kind: "interpretation" },
  names: { overdue: "解读逾期的文件", "due-soon": "一周内应发布解读的文件" },
});

/** Penalty decisions that do not stand any more and are to go (三个工作日). */
export const toRecall: AtWorkbench = atDesk(recallDuties, {
  ...{ permission: "items.withdraw", kind: "recall" },
  names: { overdue: "逾期未撤下的处罚决定", "due-soon": "一周内应撤下的处罚决定" },
});

interface PartOfDesk {
  readonly permission: AtWorkbench["permission"];
  readonly kind: string;
  readonly names: Readonly<Record<"overdue" | "due-soon", string>>;
}

function atDesk(find: FindsDuties, { permission, kind, names }: PartOfDesk): AtWorkbench {
  return {
    permission,
    awaiting: async (db, { scope, today }) => {
      const found = await find(db, scope, { through: addDays(today, daysAhead) });
      const sorted = found.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
      const part = (state: "overdue" | "due-soon"): Awaiting => {
        const own = sorted.filter(({ dueOn }) => dutyState(dueOn, today) === state);
        return {
          name: names[state],
          state: state === "overdue" ? "late" : "due",
          path: `/columns/duties?kind=${kind}&state=${state}`,
          count: own.length,
          first: own.slice(0, mostNamed).map(({ title, agencyName: detail, path, dueOn }) => ({
            ...{ id: path, title, detail, path, dueOn },
          })),
        };
      };
      return [part("overdue"), part("due-soon")];
    },
  };
}
