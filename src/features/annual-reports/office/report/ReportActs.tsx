import { Button, Dropdown } from "antd";
import { useState } from "react";
import { base } from "#office-ui/ask.ts";
import { useWho } from "#office-ui/who.ts";
import type { KeptReport, VersionOfYear } from "../../data/keeping/find-kept.ts";
import { MoveReport } from "./MoveReport.tsx";
import { PublishReport } from "./PublishReport.tsx";
import { ReplaceOriginal } from "./ReplaceOriginal.tsx";
import { WithdrawReport } from "./WithdrawReport.tsx";

interface ReportActsProps {
  readonly report: KeptReport;
  readonly versions: readonly VersionOfYear[];
}

type Act = "publish" | "withdraw" | "move" | "replace";

/** What can be done with a version: the next step as a button, the rest in a menu. */
export function ReportActs({ report, versions }: ReportActsProps) {
  const { permissions } = useWho();
  const [act, setAct] = useState<Act>();
  const { standing, isCurrent, agency, year, version } = report;
  const close = () => setAct(undefined);
  const more = furtherActs(report, permissions);
  return (
    <>
      <Button href={`${base()}/api/annual-reports/${report.id}/original`}>打开原文件</Button>
      {standing === "published" && (
        <Button
          href={`${base()}/agencies/${agency.id}/${year}/${isCurrent ? "" : `v${version}/`}`}
          target="_blank"
        >
          公众看到的页面
        </Button>
      )}
      {more.length > 0 && (
        <Dropdown
          menu={{ items: more, onClick: ({ key }) => setAct(key as Act) }}
          trigger={["click"]}
        >
          <Button>更多操作</Button>
        </Dropdown>
      )}
      {permissions.has("reports.publish") && !isCurrent && (
        <Button type="primary" onClick={() => setAct("publish")}>
          {standing === "published" ? "改定为现行版本" : "发布"}
        </Button>
      )}
      {act === "publish" && <PublishReport {...{ report, versions }} onClose={close} />}
      {act === "withdraw" && <WithdrawReport report={report} onClose={close} />}
      {act === "move" && <MoveReport report={report} onClose={close} />}
      {act === "replace" && <ReplaceOriginal report={report} onClose={close} />}
    </>
  );
}

function furtherActs({ standing }: KeptReport, permissions: ReadonlySet<string>) {
  return [
    ...(permissions.has("reports.withdraw") && standing !== "withdrawn"
      ? [{ key: "withdraw", label: "撤下" }]
      : []),
    ...(permissions.has("reports.upload")
      ? [{ key: "replace", label: "换上遮盖或者更正后的文件" }]
      : []),
    ...(permissions.has("reports.move") ? [{ key: "move", label: "移到别的机关或者年度" }] : []),
  ];
}
