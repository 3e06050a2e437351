import { EntryList } from "#ui/EntryList.tsx";
import { reportPath } from "../lists/report-paths.ts";
import type { ReportsAtHome } from "./load-home.ts";

/** The reports signed last. */
export function NewestReports({ newest }: Pick<ReportsAtHome, "newest">) {
  if (newest.length === 0) return null;
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">最新年报</h2>
      <EntryList
        entries={newest.map(({ agencyId, agencyName, year, signedOn }) => ({
          title: `${agencyName}${year}年年报`,
          to: reportPath(agencyId, year),
          date: signedOn,
        }))}
      />
      <p className="hint">按报告日期（落款）排列。</p>
    </section>
  );
}
