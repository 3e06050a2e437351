import { useQuery } from "@tanstack/react-query";
import { Card, Tag } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { Awaiting, FirstStep } from "#platform/feature/office-places.ts";
import { PathLink } from "./PathLink.tsx";

interface DeskAnswer {
  readonly awaiting: readonly Awaiting[];
  readonly firstSteps: readonly FirstStep[];
}

const stateWords = { late: "已逾期", due: "快到期", awaits: "等您办理" } as const;

interface DeskProps {
  /** Shown where nothing awaits. */
  readonly children: React.ReactNode;
}

/** What awaits one in every room, what is late first; who is new sees the first steps. */
export function Desk({ children }: DeskProps) {
  const path = "/api/workbench";
  const found = useQuery({ queryKey: [path], queryFn: () => ask<DeskAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={5} />;
  const { awaiting, firstSteps } = found.data;
  return (
    <>
      {firstSteps.length > 0 && <FirstSteps steps={firstSteps} />}
      {awaiting.length > 0 && (
        <div className="office-cards office-gap">
          {awaiting.map((one) => (
            <AwaitingCard key={one.name} of={one} />
          ))}
        </div>
      )}
      {awaiting.length === 0 && firstSteps.length === 0 && children}
    </>
  );
}

function AwaitingCard({ of: { name, state, count, first, path } }: { readonly of: Awaiting }) {
  return (
    <Card
      size="small"
      title={`${name} ${count}`}
      extra={<Tag color={state === "late" ? "error" : "default"}>{stateWords[state]}</Tag>}
    >
      <ul className="office-awaiting">
        {first.map(({ id, title, detail, path: to, dueOn }) => (
          <li key={id}>
            <PathLink to={to}>{title}</PathLink>{" "}
            <span className="office-soft">
              {detail}
              {dueOn && `，${dueOn} 前`}
            </span>
          </li>
        ))}
      </ul>
      <PathLink to={path}>查看全部 {count} 件</PathLink>
    </Card>
  );
}

function FirstSteps({ steps }: { readonly steps: readonly FirstStep[] }) {
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section className="office-panel office-gap" aria-label="开始使用">
      <h2 className="office-subtitle">开始使用</h2>
      <ol className="office-steps">
        {steps.map((step) => (
          <li key={step.title}>
            {step.isDone ? (
              <span className="office-soft">{step.title}（已完成）</span>
            ) : (
              <PathLink to={step.path}>{step.title}</PathLink>
            )}
            {step === next && <strong> ← 下一步</strong>}
            <div className="office-soft">{step.says}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
