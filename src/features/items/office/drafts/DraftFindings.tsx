import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { FindingsAnswer } from "../../api/drafts/draft-answer.ts";
import { findingWords } from "../../words/finding-words.ts";

type Finding = FindingsAnswer["findings"][number];

interface DraftFindingsProps {
  readonly path: string;
  readonly revision: number;
  /** Told of the new revision after each act. */
  readonly onRevised: (revision: number) => void;
  /** What was masked stands in the text: it is read anew. */
  readonly onMasked: (revision: number) => void;
}

interface Revised {
  readonly revision: number;
}

/** 校对和检查: what is to be mended or answered before it is sent round. */
export function DraftFindings({ path, revision, onRevised, onMasked }: DraftFindingsProps) {
  const found = useQuery({
    queryKey: [path, "findings", revision],
    queryFn: () => ask<FindingsAnswer>(`${path}/findings`),
    placeholderData: (before) => before,
  });
  const mask = useAct({
    act: () => ask<Revised>(`${path}/mask`, { method: "POST", body: { revision } }),
    done: "已经遮盖",
    onDone: (to) => {
      onRevised(to.revision);
      onMasked(to.revision);
    },
  });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={4} />;
  const { findings } = found.data;
  if (findings.length === 0) {
    return <Alert type="success" showIcon title="没有发现问题，可以送审" />;
  }
  return (
    <>
      <RefusalAlert fault={mask.fault} />
      {findings.some(({ kind }) => kind === "personal-number") && (
        <Button loading={mask.isRunning} onClick={() => mask.start(undefined)}>
          遮盖全部个人号码
        </Button>
      )}
      {groups(findings).map(
        ({ title, of }) =>
          of.length > 0 && (
            <section key={title} className="office-gap">
              <h3 className="office-subtitle">{`${title} ${of.length}`}</h3>
              <ul className="office-list">
                {of.map((finding) => (
                  <li key={finding.key}>
                    <OneFinding {...{ path, revision, finding, onRevised }} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

/** What stops it, what is to be mended or answered, and what was answered: apart, and counted. */
function groups(findings: readonly Finding[]) {
  return [
    { title: "必须改正", of: findings.filter(({ asks }) => asks === "mend") },
    {
      title: "改正或者说明理由",
      of: findings.filter(({ asks, answer }) => asks === "answer" && !answer),
    },
    { title: "已说明理由", of: findings.filter(({ asks, answer }) => asks === "answer" && answer) },
  ];
}

interface OneFindingProps extends Omit<DraftFindingsProps, "onMasked"> {
  readonly finding: Finding;
}

function OneFinding(props: OneFindingProps) {
  const { finding } = props;
  const [isAnswering, setIsAnswering] = useState(false);
  const { answer, asks } = finding;
  return (
    <>
      <p>
        {findingWords(finding)}
        {finding.opens && <RecordLink path={finding.opens.path}>{finding.opens.words}</RecordLink>}
      </p>
      {answer && (
        <p className="office-soft">
          {answer.by}说明：{answer.reason}
        </p>
      )}
      {asks === "answer" && !isAnswering && (
        <Button size="small" onClick={() => setIsAnswering(true)}>
          {answer ? "修改说明" : "写明理由"}
        </Button>
      )}
      {isAnswering && <AnswerFinding {...props} onDone={() => setIsAnswering(false)} />}
    </>
  );
}

function AnswerFinding({
  path,
  revision,
  finding,
  onRevised,
  onDone,
}: OneFindingProps & { readonly onDone: () => void }) {
  const [form] = Form.useForm<{ readonly reason: string }>();
  const act = useAct({
    act: ({ reason }: { readonly reason: string }) =>
      ask<Revised>(`${path}/answers`, {
        method: "POST",
        body: { revision, finding: finding.key, reason },
      }),
    done: "已经说明",
    onDone: (to) => {
      onRevised(to.revision);
      onDone();
    },
  });
  return (
    <RecordForm
      form={form}
      act={act}
      says="保存说明"
      initial={{ reason: finding.answer?.reason ?? "" }}
    >
      <Form.Item
        name="reason"
        label="为什么可以保留"
        rules={[{ required: true, whitespace: true, message: "请写明理由" }]}
      >
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
    </RecordForm>
  );
}
