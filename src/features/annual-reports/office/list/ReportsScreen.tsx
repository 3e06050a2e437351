import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { base } from "#office-ui/ask.ts";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf, useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { ListedVersion } from "../../data/keeping/list-kept.ts";
import { PublishChosen } from "./PublishChosen.tsx";
import { ReportFilters } from "./ReportFilters.tsx";
import type { ReportsAnswer } from "./report-answers.ts";
import { reportColumns } from "./report-columns.tsx";

/** 年报: what is kept of one's agencies, whether the public sees it, and what the checks found. */
export function ReportsScreen() {
  const [{ q, year, standing, found }] = useFilters();
  const { permissions, agencyId } = useWho();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const asked = { q, year, standing, found };
  const rows = useRows({
    path: "/api/annual-reports",
    filters: asked,
    pageOf: ({ reports, next }: ReportsAnswer) => ({ rows: reports, next }),
  });
  const mayPublish = permissions.has("reports.publish");
  const held = rows.all.filter((one) => chosen.includes(one.id) && one.standing === "held");
  const agency = agencyId === null ? undefined : `${agencyId}`;
  const isFiltered = q || year || standing || found;
  return (
    <>
      <ScreenHead
        title="年报"
        says="本机关和所管机关的年度报告。导入的先暂存，核对无误后发布，公众才能看到。"
        actions={
          permissions.has("reports.upload") && (
            <Link to="/annual-reports/import">
              <Button type="primary">导入年报</Button>
            </Link>
          )
        }
      />
      <ReportFilters />
      {mayPublish && <PublishChosen held={held} onDone={() => setChosen([])} />}
      <RecordTable<ListedVersion>
        label="年报"
        file={`${base()}${addressOf("/api/annual-reports/export", { ...asked, agency })}`}
        rows={rows}
        empty={isFiltered ? "没有符合条件的年报" : "还没有年报，请先导入"}
        columns={reportColumns}
        {...(mayPublish && {
          chosen,
          onChoose: setChosen,
          mayChoose: ({ standing: stands }: ListedVersion) => stands === "held",
        })}
      />
    </>
  );
}
