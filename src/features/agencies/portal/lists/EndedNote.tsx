import type { ListedAgency } from "../../data/list-agencies.ts";
import { Agencies } from "../agency/EndedWords.tsx";
import { DissolvedBadge } from "./DissolvedBadge.tsx";

interface EndedNoteProps {
  readonly of: Pick<ListedAgency, "dissolvedOn" | "successors">;
}

const became = { merge: "并入", split: "拆分为", dissolve: "由" } as const;

/** Behind the name of an agency that is no more: since when, and who came after it. */
export function EndedNote({ of: { dissolvedOn, successors } }: EndedNoteProps) {
  const [first] = successors;
  if (dissolvedOn === null) return null;
  return (
    <>
      <DissolvedBadge on={dissolvedOn} />
      {first && (
        <>
          {dissolvedOn} {became[first.kind]}
          <Agencies all={successors} />
          {first.kind === "dissolve" && "承接"}{" "}
        </>
      )}
    </>
  );
}
