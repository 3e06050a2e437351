import { Tabs, Tag } from "antd";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { SigningChains } from "#office-ui/SigningChains.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { scopeWords } from "../../words/scope-words.ts";
import { stateWords } from "../../words/state-words.ts";
import { BeforeSigning } from "./BeforeSigning.tsx";
import { ChangedSince } from "./ChangedSince.tsx";
import { DownloadDraft } from "./DownloadDraft.tsx";
import { DraftActs } from "./DraftActs.tsx";
import { DraftChecks } from "./DraftChecks.tsx";
import { DraftSection } from "./DraftSection.tsx";
import { DraftTables } from "./DraftTables.tsx";
import { SeeOnSite } from "./SeeOnSite.tsx";

import { ToDo } from "./ToDo.tsx";

const sectionTabs = [
  { number: 1, label: "一、总体情况" },
  { number: 5, label: "五、问题及改进" },
  { number: 6, label: "六、其他事项" },
] as const;

/** The six sections of a report on its way, what is wrong with it, and who signs it. */
export function Workplace({ workplace }: { readonly workplace: WorkplaceAnswer }) {
  const { draft, findings, blockers } = workplace;
  const { permissions } = useWho();
  const [{ tab = "1" }, filter] = useFilters();
  const mayWrite = draft.state === "writing" && permissions.has("report-filing.write");
  const open = findings.filter(({ explanation }) => !explanation).length;
  return (
    <>
      <ScreenHead
        title={`${draft.agencyName} ${draft.year} 年年报`}
        says={
          <>
            <Tag>{stateWords[draft.state]}</Tag>
            统计范围：{scopeWords[draft.scope]}
            {draft.dueOn && `；应在 ${draft.dueOn} 前公布`}
            {draft.correctedBecause && `；更正理由：${draft.correctedBecause}`}
          </>
        }
        actions={
          <>
            <SeeOnSite draft={draft} />
            <DownloadDraft workplace={workplace} />
            <DraftActs workplace={workplace} />
          </>
        }
      />
      {draft.state === "writing" && <ToDo blockers={blockers} draft={draft} />}
      {draft.state === "signing" && <BeforeSigning workplace={workplace} />}
      <Tabs
        activeKey={tab}
        onChange={(chosen) => filter({ tab: chosen })}
        items={[
          ...sectionTabs.map(({ number, label }) => ({
            key: `${number}`,
            label,
            children: <DraftSection {...{ workplace, number, mayWrite }} />,
          })),
          {
            key: "tables",
            label: "二至四、数据表",
            children: <DraftTables workplace={workplace} mayWrite={mayWrite} />,
          },
          {
            key: "checks",
            label: `核对（${open}）`,
            children: <DraftChecks workplace={workplace} mayWrite={mayWrite} />,
          },
          ...(draft.state === "writing"
            ? []
            : [
                {
                  key: "changes",
                  label: `送审后的变化（${workplace.moved.cells.length}）`,
                  children: <ChangedSince workplace={workplace} />,
                },
              ]),
          {
            key: "signing",
            label: "审签单",
            children: <SigningChains chains={workplace.chains} />,
          },
        ]}
      />
    </>
  );
}
