import type { Result } from "#kernel/result.ts";
import { type AgencyScope, agencyScope } from "#platform/auth/agency-scope.ts";
import { byCommandLine } from "#platform/command-line/by-command-line.ts";
import type { CommandServices } from "#platform/command-line/command.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { proofreadingDictionary } from "#platform/proofreading/proofreading-dictionary.ts";
import { keptProblem } from "../../api/report-problems.ts";
import { checkStale } from "../../check-stored.ts";
import { checkerStamp } from "../../checker-stamp.ts";
import type { ActOver } from "../../keeping/act.ts";
import { dictionaryPath } from "../dictionary-path.ts";
import { findVersion, type Unnamed } from "./find-version.ts";
import type { VersionAsked } from "./version-asked.ts";

/** Who runs the command line runs the installation. */
export const everyAgency = agencyScope({ kind: "operator" });

export interface KeepAct<Done> {
  readonly asked: VersionAsked;
  readonly unnamed: Unnamed;
  readonly act: (
    db: Queryable,
    scope: AgencyScope,
    over: ActOver,
  ) => Promise<
    Result<Done & { readonly agencyIds: readonly number[] }, Parameters<typeof keptProblem>[0]>
  >;
  readonly says: (done: Done) => string;
}

/** Does an act over one version and checks what it changed; answers the exit code. */
export function carryOutOver<Done>(
  services: CommandServices,
  { asked, unnamed, act, says }: KeepAct<Done>,
): Promise<number> | number {
  const dictionary = proofreadingDictionary(dictionaryPath(undefined));
  if (!dictionary.ok) {
    services.err(`${dictionary.error}\n`);
    return 2;
  }
  return services.withDatabase(async ({ db }) => {
    const reportId = await findVersion(db, everyAgency, { asked, unnamed });
    if (reportId === undefined) {
      services.err(`${noVersionWords(asked, unnamed)}\n`);
      return 2;
    }
    const done = await act(db, everyAgency, { reportId, by: byCommandLine() });
    if (!done.ok) {
      const { title, detail } = keptProblem(done.error);
      services.err(`${title}；${detail}\n`);
      return 2;
    }
    const aids = { dictionary: dictionary.value };
    for (const id of new Set(done.value.agencyIds)) {
      await checkStale(db, checkerStamp(dictionary.value), aids, id);
    }
    await services.out(`${says(done.value)}\n`);
    return 0;
  });
}

const meant = { held: "暂存的", current: "现行的", latest: "" } as const;

function noVersionWords({ agencyId, year, version }: VersionAsked, unnamed: Unnamed): string {
  const which = version === undefined ? `没有${meant[unnamed]}版本` : `没有第 ${version} 版`;
  return `机关 ${agencyId} 的 ${year} 年度报告${which}；请核对编号和年度，或用 --version 写明版次。`;
}
