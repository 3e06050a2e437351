import { Alert, Descriptions } from "antd";
import { kindWords } from "../../words/kind-words.ts";
import { becameWords, cameWords } from "../../words/lineage-words.ts";
import type { AgencyDetails, FormerWord } from "./agency-answers.ts";

/** What is known of an agency. */
export function AgencyFacts({ agency }: { readonly agency: AgencyDetails }) {
  return (
    <>
      {agency.dissolvedOn && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`${agency.dissolvedOn} ${becameWords(agency.lineage.successors)}`}
        />
      )}
      <Descriptions column={1} size="small" bordered items={facts(agency)} />
    </>
  );
}

function facts(agency: AgencyDetails) {
  const all = [
    ["名称", agency.name],
    ["简称", agency.shortName],
    ["统一社会信用代码", agency.creditCode],
    ["类别", kindWords[agency.kind]],
    ["行政区划", `${agency.regionName}（${agency.regionCode}）`],
    ["上级", agency.parentName],
    ["主管部门", agency.supervisorName],
    ["复议机关", agency.reconsiderationOrgan],
    ["管辖法院", agency.court],
    ["开始日", agency.foundedOn],
    ["前身", agency.lineage.predecessors.map(cameWords).join("；")],
    ["拆分出", agency.dissolvedOn === null ? wentOut(agency) : ""],
    ["曾用名", former(agency.formerNames)],
    ["以前的上级", former(agency.formerParents)],
    ["以前的复议机关", former(agency.formerOrgans)],
    ["以前的管辖法院", former(agency.formerCourts)],
  ] as const;
  return all.flatMap(([label, text]) =>
    text || label === "上级" || label === "统一社会信用代码"
      ? [{ key: label, label, children: text || <span className="office-soft">没有填写</span> }]
      : [],
  );
}

function wentOut({ lineage: { successors } }: AgencyDetails): string {
  return successors.map(({ name, on }) => `${name}（${on}）`).join("；");
}

function former(words: readonly FormerWord[]): string {
  return words.map(({ name, until }) => `${name ?? "没有"}（到 ${until} 前）`).join("；");
}
