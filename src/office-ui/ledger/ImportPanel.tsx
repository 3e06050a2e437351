import { Alert, Button, Flex, Spin, Typography, Upload } from "antd";
import { base } from "../ask.ts";
import { RefusalAlert } from "../RefusalAlert.tsx";
import type { Kind } from "./answers.ts";
import { KeptAnswers } from "./KeptAnswers.tsx";
import { MissingColumns } from "./MissingColumns.tsx";
import { Preview } from "./Preview.tsx";
import { type ImportOnScreen, type Step, useImport } from "./use-import.ts";

interface ImportPanelProps {
  readonly kind: Kind;
  readonly owner: string | undefined;
}

const accept = ".xlsx,.xls,.et,.csv,.json,.ndjson";

/** 导入: files in, what they would do, what is to be asked, and the word to do it. */
export function ImportPanel({ kind, owner }: ImportPanelProps) {
  const importing = useImport(kind, owner);
  const { step, fault, files } = importing;
  return (
    <section className="office-panel office-gap" aria-label="导入">
      <Flex justify="space-between" align="center" gap="middle">
        <Typography.Title level={2} className="office-subtitle">
          导入{kind.name}台账
        </Typography.Title>
        <a href={`${base()}/api/ledgers/${kind.kind}/template`}>下载空表（xlsx）</a>
      </Flex>
      <RefusalAlert fault={fault} />
      <KeptAnswers kind={kind} importing={importing} />
      {step.kind === "sending" ? (
        <Sending step={step} />
      ) : step.kind === "choosing" || files.length === 0 ? (
        <Drop onChoose={importing.choose} />
      ) : (
        <Tried kind={kind} step={step} importing={importing} />
      )}
    </section>
  );
}

function Drop({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  return (
    <Upload.Dragger
      multiple
      accept={accept}
      showUploadList={false}
      beforeUpload={(file, all) => {
        // Once for all of them, at the last.
        if (file === all.at(-1)) onChoose(all);
        return false;
      }}
    >
      <p className="office-drop">把表格拖到这里，或者点击选择文件</p>
      <p className="office-soft">
        可以一次选几个文件，它们是一个整体。xlsx、xls、et、csv、json、ndjson，合计不超过 200
        MB。先核对，不会马上存入。
      </p>
    </Upload.Dragger>
  );
}

const steps = { read: "正在读取", store: "正在比对、存入" } as const;

function Sending({
  step: { how, progress },
}: {
  readonly step: Extract<Step, { kind: "sending" }>;
}) {
  const doing = progress ? steps[progress.step] : "正在上传";
  return (
    <output className="office-working">
      <Spin />
      <p>
        {how === "try" ? "核对中：" : "导入中："}
        {doing}
        {progress && progress.rows > 0 && ` ${progress.rows.toLocaleString("zh-CN")} 行`}…
      </p>
      <p className="office-soft">行数多时要等一两分钟，请不要关闭页面。</p>
    </output>
  );
}

interface TriedProps {
  readonly kind: Kind;
  readonly step: Extract<Step, { kind: "tried" | "done" }>;
  readonly importing: ImportOnScreen;
}

function Tried({ kind, step, importing }: TriedProps) {
  const { sent } = step;
  const names = importing.files.map(({ name }) => name).join("、");
  return (
    <>
      <Flex justify="space-between" align="center" gap="middle" className="office-gap">
        <span>
          文件：<strong>{names}</strong>
        </span>
        <Flex gap="small">
          {step.kind === "tried" && <Button onClick={() => importing.run("try")}>重新核对</Button>}
          <Button onClick={importing.again}>换文件</Button>
        </Flex>
      </Flex>
      {sent.kind === "unreadable" ? (
        <>
          <Alert
            type="error"
            showIcon
            role="alert"
            className="office-gap office-lines"
            title={sent.refused.title}
            description={sent.refused.detail}
          />
          <MissingColumns kind={kind} refused={sent.refused} importing={importing} />
        </>
      ) : (
        <Preview
          kind={kind}
          answer={sent.answer}
          isDone={step.kind === "done"}
          importing={importing}
        />
      )}
    </>
  );
}
