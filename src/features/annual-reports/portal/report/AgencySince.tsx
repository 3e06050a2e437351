import { agencyPath } from "#features/agencies/domain/index.ts";
import { EndedWords } from "#features/agencies/portal/index.ts";
import { Link } from "#ui/Link.tsx";
import type { ShownReport } from "./shown-report.ts";

/** What became since of the agency whose report it is: it is called otherwise, or is no more. */
export function AgencySince({ shown: { stored, surroundings } }: { readonly shown: ShownReport }) {
  const { id, name, nameNow } = stored.agency;
  const { dissolvedOn, successors } = surroundings;
  if (name === nameNow && dissolvedOn === null) return null;
  return (
    <p className="superseded" role="note">
      {name !== nameNow && (
        <>
          本报告署当时的名称；这个机关后来更名为<Link to={agencyPath(id)}>{nameNow}</Link>。
        </>
      )}
      {dissolvedOn !== null && (
        <>
          {nameNow}
          <EndedWords on={dissolvedOn} successors={successors} />
        </>
      )}
    </p>
  );
}
