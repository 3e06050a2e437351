import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import { endingWithinOn } from "../data/library/ending-within.ts";
import { endingSoon, onDeadBasis, type ToLookAt } from "./dead-basis.ts";
import { filesUnderWay } from "./files-under-way.ts";
import { toEvaluate } from "./to-evaluate.ts";

/** How many the 工作台 names. */
const mostNamed = 5;

/** What awaits who makes documents: limits that are over, those whose basis is no more, those that end soon. */
export const toKeepUp: AtWorkbench = {
  permission: "documents.write",
  awaiting: async (db, { scope, today }) => {
    const files = await filesUnderWay(db, scope, today);
    const late = files.filter(({ clock }) => clock?.state === "overdue");
    const within = await endingWithinOn(db, today);
    return [
      filesPart("超过期限的文件卷", "late", late),
      documentsPart("依据已失效的文件", "late", await onDeadBasis(db, scope, today)),
      documentsPart("届满前应当评估的文件", "due", await toEvaluate(db, scope, today)),
      documentsPart("即将失效的文件", "due", await endingSoon(db, scope, { day: today, within })),
    ];
  },
};

/** What was sent for its legality review (待合法性审核), but for one's own. */
export const toReview: AtWorkbench = {
  permission: "documents.review",
  awaiting: async (db, { scope, today, personId }) => {
    const files = await filesUnderWay(db, scope, today);
    const sent = files.filter(
      ({ next, reached, begunById }) =>
        next === "legality" && reached === "legality-sent" && begunById !== personId,
    );
    return [filesPart("待合法性审核的文件", "awaits", sent)];
  },
};

/** What was decided and waits for its number (待编号印发). */
export const toRegister: AtWorkbench = {
  permission: "documents.register",
  awaiting: async (db, { scope, today }) => {
    const files = await filesUnderWay(db, scope, today);
    const decided = files.filter(
      ({ next, reached }) => next === "registration" && reached !== null,
    );
    return [filesPart("待编号印发的文件", "awaits", decided)];
  },
};

type UnderWay = Awaited<ReturnType<typeof filesUnderWay>>[number];

function filesPart(name: string, state: Awaiting["state"], files: readonly UnderWay[]): Awaiting {
  return {
    ...{ name, state, count: files.length, path: "/documents/files?state=open" },
    first: files.slice(0, mostNamed).map(({ id, title, agencyName, clock }) => ({
      ...{ id, title, detail: agencyName, path: `/documents/file?id=${id}` },
      ...(clock?.dueOn && { dueOn: clock.dueOn }),
    })),
  };
}

function documentsPart(
  name: string,
  state: Awaiting["state"],
  documents: readonly ToLookAt[],
): Awaiting {
  return {
    ...{ name, state, count: documents.length, path: "/documents" },
    first: documents.slice(0, mostNamed).map(({ id, title, number, detail, on }) => ({
      ...{ id, title, detail: `${number}，${detail}` },
      ...{ path: `/documents?document=${id}`, dueOn: on },
    })),
  };
}
