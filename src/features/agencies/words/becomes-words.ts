/** What becomes of what an agency has when it ends: it moves, stays, or ends with it. */
export const becomesWords: Readonly<Record<"moves" | "stays" | "ends", string>> = {
  moves: "转到承接机构",
  stays: "留在原机构",
  ends: "终止",
};
