import { Fragment } from "react";
import type { LocalDate } from "#kernel/local-date.ts";
import { Link } from "#ui/Link.tsx";
import { agencyPath } from "../../domain/paths.ts";
import type { Kin } from "../../domain/reorganisation/lineage.ts";

interface EndedWordsProps {
  readonly on: LocalDate;
  readonly successors: readonly Kin[];
}

/** What became of an agency, from its day on. */
export function EndedWords({ on, successors }: EndedWordsProps) {
  const [first] = successors;
  return (
    <>
      已于 {on} {first === undefined && "撤销"}
      {first?.kind === "merge" && (
        <>
          并入
          <Agencies all={successors} />
        </>
      )}
      {first?.kind === "split" && (
        <>
          拆分为
          <Agencies all={successors} />
        </>
      )}
      {first?.kind === "dissolve" && (
        <>
          撤销，职责由
          <Agencies all={successors} />
          承接
        </>
      )}
      。以前公开的内容照旧保留，署当时的名称。
    </>
  );
}

/** Agencies by name, each a way to its page. */
export function Agencies({ all }: { readonly all: readonly Kin[] }) {
  return all.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && "、"}
      <Link to={agencyPath(id)}>{name}</Link>
    </Fragment>
  ));
}
