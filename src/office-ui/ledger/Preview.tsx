import { Alert, Button, Flex, Popconfirm, Statistic, Table } from "antd";
import { RefusalAlert } from "../RefusalAlert.tsx";
import { ScrollRegion } from "../ScrollRegion.tsx";
import { useAct } from "../use-act.ts";
import { AskedOnce } from "./AskedOnce.tsx";
import { type ImportAnswer, type Kind, placeOf } from "./answers.ts";
import { saveErrors } from "./send-files.ts";
import type { ImportOnScreen } from "./use-import.ts";

interface PreviewProps {
  readonly kind: Kind;
  readonly answer: ImportAnswer;
  readonly isDone: boolean;
  readonly importing: ImportOnScreen;
}

/** What an import would do or did: counts, what is asked, faulty cells, and the word to do it. */
export function Preview({ kind, answer, isDone, importing }: PreviewProps) {
  const { rows, errors, counts, warnings, skippedRows } = answer;
  return (
    <>
      <Outcome kind={kind} answer={answer} isDone={isDone} />
      <Flex gap="large" wrap className="office-gap">
        <Statistic title="新增（行）" value={rows.new} />
        <Statistic title="修改（行）" value={rows.changed} />
        <Statistic title="相同（行）" value={rows.same} />
        <Statistic title="跳过（行）" value={rows.skipped} />
        <Statistic
          title="有错（行）"
          value={rows.failed}
          {...(rows.failed > 0 && { styles: { content: { color: "#b01b1b" } } })}
        />
      </Flex>
      {!isDone && <AskedOnce kind={kind} questions={answer.questions} importing={importing} />}
      {isDone ? (
        <Button type="primary" className="office-gap" onClick={importing.again}>
          再导入一份
        </Button>
      ) : (
        <Confirm answer={answer} importing={importing} />
      )}
      {errors.length > 0 && (
        <ToldTable
          title={listTitle("有错的单元格", errors.length, counts.errors)}
          says="改正后再导入。也可以下载有错的行，在那张表里改正，直接导入那张表。"
          rows={errors}
          actions={<ErrorsButton importing={importing} />}
        />
      )}
      {warnings.length > 0 && (
        <ToldTable
          title={listTitle("提醒", warnings.length, counts.warnings)}
          says="不影响存入，请看一下是否正确。"
          rows={warnings}
        />
      )}
      {skippedRows.length > 0 && (
        <ToldTable
          title={listTitle("跳过的行", skippedRows.length, counts.skippedRows)}
          says="空行、合计、填表说明等，不是记录。"
          rows={skippedRows.map(({ because, ...place }) => ({
            ...place,
            column: null,
            value: "",
            message: because,
          }))}
        />
      )}
    </>
  );
}

function listTitle(what: string, shown: number, all: number): string {
  return shown < all ? `${what}：${all} 条，列出前 ${shown} 条` : `${what}：${all} 条`;
}

function Outcome({
  kind: { next },
  answer,
  isDone,
}: Pick<PreviewProps, "kind" | "answer" | "isDone">) {
  const { rows, stored } = answer;
  if (isDone) {
    return (
      <Alert
        type={stored ? "success" : "error"}
        showIcon
        role="status"
        className="office-gap"
        title={stored ? "已存入" : "没有存入"}
        description={
          stored
            ? `新增 ${rows.new} 行，修改 ${rows.changed} 行。今天之内可以在下面的导入记录里撤销。${next ?? ""}`
            : "核对以后情况有了变化，有的行有错。改正后再导入。"
        }
      />
    );
  }
  if (rows.failed > 0) {
    return (
      <Alert
        type="warning"
        showIcon
        role="status"
        className="office-gap"
        title={`有 ${rows.failed} 行有错，还没有存入`}
        description={remedyOf(answer)}
      />
    );
  }
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      className="office-gap"
      title={
        rows.new + rows.changed > 0
          ? "核对完毕，没有错。确认后存入"
          : "与系统里的记录相同，不用导入"
      }
    />
  );
}

function remedyOf({ questions, rows }: ImportAnswer): string {
  const isAsked = questions.headers.length + questions.words.length > 0;
  const ways = [
    ...(isAsked ? ["回答下面的问题"] : []),
    "改正表格，再选一次文件",
    ...(rows.new + rows.changed > 0 ? ["先只导入没有错的行"] : []),
  ];
  return `可以${ways.join("；或者")}。`;
}

function Confirm({ answer: { rows }, importing }: Pick<PreviewProps, "answer" | "importing">) {
  const count = rows.new + rows.changed;
  if (count === 0) return null;
  if (rows.failed === 0) {
    return (
      <Button type="primary" className="office-gap" onClick={() => importing.run("import")}>
        确认导入 {count} 行
      </Button>
    );
  }
  return (
    <Popconfirm
      title={`只导入没有错的 ${count} 行？`}
      description={`有错的 ${rows.failed} 行不存入，可以改正后再导入。`}
      okText="只导入没有错的"
      onConfirm={() => importing.run("partial")}
    >
      <Button className="office-gap">只导入没有错的 {count} 行</Button>
    </Popconfirm>
  );
}

function ErrorsButton({ importing }: Pick<PreviewProps, "importing">) {
  const saving = useAct({ act: () => saveErrors(importing.sending), isQuiet: true });
  return (
    <>
      <Button loading={saving.isRunning} onClick={() => saving.start(undefined)}>
        下载有错的行
      </Button>
      <RefusalAlert fault={saving.fault} />
    </>
  );
}

interface ToldTableProps {
  readonly title: string;
  readonly says: string;
  readonly rows: ImportAnswer["errors"];
  readonly actions?: React.ReactNode;
}

/** Cells or rows of the files, and what is to be said of each; by pages. */
function ToldTable({ title, says, rows, actions }: ToldTableProps) {
  return (
    <section className="office-gap">
      <Flex justify="space-between" align="center" gap="middle">
        <div>
          <h3 className="office-list-title">{title}</h3>
          <p className="office-soft office-says">{says}</p>
        </div>
        {actions}
      </Flex>
      <ScrollRegion label={title}>
        <Table
          size="small"
          rowKey={(one) => rows.indexOf(one)}
          dataSource={[...rows]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            { title: "位置", render: (_, one) => placeOf(one), width: 220 },
            { title: "列", dataIndex: "column", width: 120 },
            { title: "填的内容", dataIndex: "value", width: 180 },
            { title: "说明", dataIndex: "message" },
          ]}
        />
      </ScrollRegion>
    </section>
  );
}
