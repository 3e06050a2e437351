import { Alert, Descriptions, Flex, Tag } from "antd";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWho } from "#office-ui/who.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import { documentWords } from "../../words/document-words.ts";
import { nextWords, stepWords } from "../../words/life-words.ts";
import { ClockTag } from "../files/ClockTag.tsx";
import { EditFile } from "./EditFile.tsx";
import { FileSteps } from "./FileSteps.tsx";
import { GiveUpFile } from "./GiveUpFile.tsx";
import { InterpretationPlan } from "./InterpretationPlan.tsx";
import { StepsUndone } from "./StepsUndone.tsx";

/** A document from its plan on: what is next, each step with its day and proof, limits, interpretation. */
export function FileWorkplace({ answer }: { readonly answer: FileAnswer }) {
  const { permissions } = useWho();
  const { file, next, clocks } = answer;
  const isOpen = file.givenUpOn === null && permissions.has("documents.write");
  return (
    <>
      <ScreenHead
        title={file.title}
        says={
          <>
            <Tag>{documentWords[file.type]}</Tag>
            {file.isBusiness && <Tag color="gold">涉及经营主体</Tag>}
            {file.agencyName}　{file.section}　{file.begunOn} {file.begunBy}建卷
          </>
        }
        actions={
          isOpen && (
            <>
              <EditFile file={file} />
              {file.documentId === null && <GiveUpFile file={file} />}
            </>
          )
        }
      />
      <Standing answer={answer} />
      {clocks.length > 0 && (
        <Flex gap="small" wrap className="office-gap">
          {clocks.map((clock) => (
            <ClockTag key={clock.step} clock={clock} />
          ))}
        </Flex>
      )}
      <Descriptions column={2} size="small" className="office-gap" items={facts(answer)} />
      <FileSteps answer={answer} />
      <InterpretationPlan answer={answer} />
      <StepsUndone steps={answer.steps} />
      {next === null && file.givenUpOn === null && (
        <p className="office-soft">各环节都已办完；有效期届满前提醒评估。</p>
      )}
    </>
  );
}

function Standing({ answer: { file, next } }: { readonly answer: FileAnswer }) {
  if (file.givenUpOn) {
    const says = `${file.givenUpOn} 终止制定：${file.givenUpBecause ?? ""}`;
    return <Alert type="warning" title={says} className="office-gap" />;
  }
  if (file.isVoided) {
    return <Alert type="error" title="文件在台账里已经作废" className="office-gap" />;
  }
  if (!next) return null;
  const title = `下一步：${stepWords[next]}`;
  return (
    <Alert
      type="info"
      showIcon
      title={title}
      description={nextWords(next)}
      className="office-gap"
    />
  );
}

function facts({ file, required }: FileAnswer) {
  const all = [
    ["文号", file.number ?? "未编号"],
    ["主题分类", file.theme || "未定"],
    ["成文日期", file.issuedOn ?? ""],
    ["施行日期", file.effectiveOn ?? ""],
    ["有效期至", file.lastOn ?? (file.documentId ? "未设" : "")],
    ["公开日期", file.publishedOn ?? ""],
    ["必经环节", required.map((step) => stepWords[step]).join("、")],
    ["内容概述", file.summary],
  ] as const;
  return all
    .filter(([, children]) => children !== "")
    .map(([label, children]) => ({ key: label, label, children }));
}
