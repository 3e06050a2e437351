import { Alert, Button, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { sectionWords } from "#report/words/form-words.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import type { LinkedText } from "../../domain/linked-text.ts";
import { LinkedEditor } from "../editor/LinkedEditor.tsx";
import { LiveCheck } from "./LiveCheck.tsx";
import type { SectionTyped } from "./live-check.ts";
import { OversightForm } from "./OversightForm.tsx";

interface DraftSectionProps {
  readonly workplace: WorkplaceAnswer;
  readonly number: 1 | 5 | 6;
  readonly mayWrite: boolean;
}

/** A section in words: written with linked figures, last year's beside it. */
export function DraftSection({ workplace, number, mayWrite }: DraftSectionProps) {
  const { report, last } = workplace;
  const text = report.sections.find((section) => section.number === number)?.text ?? "";
  const lastText = last?.sections.find((section) => section.number === number)?.text;
  return (
    <div className="report-beside">
      <section aria-label={sectionWords[number]}>
        {mayWrite && number === 1 && workplace.draft.agencyKind === "government" && (
          <OversightForm draft={workplace.draft} />
        )}
        {mayWrite ? (
          <WriteSection workplace={workplace} number={number} />
        ) : (
          <Prose text={text} empty="没有内容" />
        )}
      </section>
      <section aria-label="上年正文" className="office-panel">
        <Typography.Title level={2} className="office-subtitle">
          上年怎样写的
        </Typography.Title>
        <Prose text={lastText ?? ""} empty="没有上年的年报" />
      </section>
    </div>
  );
}

function WriteSection({ workplace, number }: Omit<DraftSectionProps, "mayWrite">) {
  const { draft, sections } = workplace;
  const stored = sections.find((section) => section.number === number);
  const [typed, setTyped] = useState<SectionTyped>();
  // Another's change does not take away what is being typed: it is told when this is saved.
  const [read, setRead] = useState({ body: stored?.body ?? [[]], times: 0 });
  const [revision, setRevision] = useState(draft.revision);
  const act = useAct({
    act: (body: LinkedText) =>
      ask<{ readonly revision: number }>(`/api/report-drafts/${draft.id}/sections/${number}`, {
        method: "PUT",
        body: { body, revision },
      }),
    done: "已经保存",
    onDone: (saved) => {
      setRevision(saved.revision);
      if (typed) setRead({ ...read, body: typed.body });
      setTyped(undefined);
    },
  });
  // What nobody is typing in follows what is stored, as when its numbers were hidden.
  const isOther = stored !== undefined && !isSame(stored.body, read.body);
  if (isOther && typed === undefined && !act.isRunning && draft.revision > revision) {
    setRead({ body: stored.body, times: read.times + 1 });
    setRevision(draft.revision);
  }
  return (
    <>
      <UnsavedGuard form={{ isFieldsTouched: () => typed !== undefined }} />
      <LinkedEditor
        key={read.times}
        label={sectionWords[number] ?? ""}
        initial={read.body}
        values={workplace.values}
        draft={draft}
        section={number}
        onChange={(body, values) => setTyped({ number, body, values })}
      />
      {typed && <LiveCheck workplace={workplace} typed={typed} />}
      <RefusalAlert fault={act.fault} />
      {draft.revision > revision && !act.isRunning && (
        <Alert
          type="info"
          className="office-gap"
          showIcon
          title="草稿刚才有别的改动"
          description="您正在写的内容还在。保存前请确认没有覆盖别人写的这一节。"
          action={<Button onClick={() => setRevision(draft.revision)}>我已看过，继续</Button>}
        />
      )}
      <Button
        type="primary"
        className="office-gap"
        disabled={typed === undefined}
        loading={act.isRunning}
        onClick={() => typed && act.start(typed.body)}
      >
        保存
      </Button>
      {stored && <span className="office-soft"> 上次由{stored.changedBy}保存</span>}
    </>
  );
}

function isSame(one: LinkedText, other: LinkedText): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function Prose({ text, empty }: { readonly text: string; readonly empty: string }) {
  if (text === "") return <p className="office-soft">{empty}</p>;
  return text.split("\n").map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    <p key={at}>{line}</p>
  ));
}
