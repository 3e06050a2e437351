import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import {
  listReorganisations,
  type ReorganisationLine,
} from "../data/reorganisations/list-reorganisations.ts";
import { reorganisationLine, stateLine } from "../words/reorganisation-lines.ts";

const most = 100;
const shown = 5;

/** For who registers reorganisations: what could not be carried out on its day, and what holds soon. */
export const reorganisationsAhead: AtWorkbench = {
  permission: "agencies.reorganise",
  awaiting: async (db, { scope }) => {
    const all = await listReorganisations(db, scope, { isWaiting: true, limit: most });
    const soonest = all.toReversed();
    return [
      part("到日未能办理的机构调整", "late", soonest.filter(isHeldUp)),
      part(
        "待生效的机构调整",
        "due",
        soonest.filter((one) => !isHeldUp(one)),
      ),
    ];
  },
};

function isHeldUp({ heldUpBecause }: ReorganisationLine): boolean {
  return heldUpBecause !== null;
}

function part(
  name: string,
  state: Awaiting["state"],
  all: readonly ReorganisationLine[],
): Awaiting {
  const path = "/reorganisations?state=waiting";
  return {
    ...{ name, state, count: all.length, path },
    first: all.slice(0, shown).map((one) => ({
      id: one.id,
      title: reorganisationLine(one),
      detail: stateLine(one),
      path,
      dueOn: one.effectiveOn,
    })),
  };
}
