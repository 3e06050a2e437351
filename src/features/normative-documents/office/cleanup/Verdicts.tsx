import { Button, Flex, Form, Input, Select } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { CleanupAnswer } from "../../api/cleanup/cleanup-answer.ts";
import { verdicts as all, type Verdict } from "../../domain/cleanup/verdict.ts";
import { verdictWords } from "../../words/cleanup-words.ts";

type Row = CleanupAnswer["verdicts"][number];

interface VerdictsProps {
  readonly path: string;
  readonly verdicts: readonly Row[];
  readonly mayWrite: boolean;
}

/** What is typed of a document, by its id. */
type Typed = Readonly<
  Record<
    string,
    {
      readonly verdict?: Verdict | null;
      readonly reason?: string;
      readonly extendedTo?: string | null;
    }
  >
>;

/** What is to become of each document of a round, and why; saved together. */
export function Verdicts({ path, verdicts, mayWrite }: VerdictsProps) {
  const [form] = Form.useForm<Typed>();
  const act = useAct({
    act: (typed: Typed) =>
      ask(`${path}/verdicts`, {
        method: "PUT",
        body: {
          verdicts: verdicts.map(({ documentId }) => {
            const { verdict, reason, extendedTo } = typed[`d${documentId}`] ?? {};
            return {
              documentId,
              verdict: verdict ?? null,
              reason: reason ?? "",
              extendedTo: (verdict === "keep" && extendedTo) || null,
            };
          }),
        },
      }),
    done: "已经保存清理意见",
  });
  const initial = Object.fromEntries(
    verdicts.map(({ documentId, verdict, reason, extendedTo }) => [
      `d${documentId}`,
      { verdict, reason, extendedTo },
    ]),
  );
  return (
    <Form<Typed> form={form} initialValues={initial} onFinish={act.start}>
      <UnsavedGuard form={form} />
      <RefusalAlert fault={act.fault} />
      <ScrollRegion label="清理意见">
        <table className="office-table">
          <thead>
            <tr>
              {["文件", "文号", "制发日期", "有效期至", "意见", "理由", "延期至"].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {verdicts.map((row) => (
              <VerdictLine key={row.documentId} row={row} mayWrite={mayWrite} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {mayWrite && (
        <Flex gap="small" className="office-gap">
          <Button type="primary" htmlType="submit" loading={act.isRunning}>
            保存清理意见
          </Button>
        </Flex>
      )}
    </Form>
  );
}

function VerdictLine({ row, mayWrite }: { readonly row: Row; readonly mayWrite: boolean }) {
  const { documentId, title, number, issuedOn, lastOn } = row;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{number}</td>
      <td>{issuedOn}</td>
      <td>{lastOn ?? "未设"}</td>
      {mayWrite ? <TypedCells name={`d${documentId}`} title={title} /> : <ToldCells row={row} />}
    </tr>
  );
}

function ToldCells({ row: { verdict, reason, extendedTo } }: { readonly row: Row }) {
  return (
    <>
      <td>{verdict ? verdictWords[verdict] : "未提"}</td>
      <td>{reason}</td>
      <td>{extendedTo ?? ""}</td>
    </>
  );
}

function TypedCells({ name, title }: { readonly name: string; readonly title: string }) {
  const verdict = Form.useWatch([name, "verdict"]);
  return (
    <>
      <td>
        <Form.Item name={[name, "verdict"]} noStyle>
          <Select
            allowClear
            aria-label={`${title}的清理意见`}
            placeholder="请选择"
            popupMatchSelectWidth={false}
            options={all.map((value) => ({ value, label: verdictWords[value] }))}
          />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={[name, "reason"]} noStyle>
          <Input aria-label={`${title}的理由`} maxLength={500} />
        </Form.Item>
      </td>
      <td>
        <Form.Item name={[name, "extendedTo"]} noStyle>
          <Input type="date" aria-label={`${title}的延期至`} disabled={verdict !== "keep"} />
        </Form.Item>
      </td>
    </>
  );
}
