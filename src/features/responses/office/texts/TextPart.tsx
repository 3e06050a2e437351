import { useQuery } from "@tanstack/react-query";
import { Alert, Descriptions, Tag, Typography } from "antd";
import type { ReactNode } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { SigningChains } from "#office-ui/SigningChains.tsx";
import { useWho } from "#office-ui/who.ts";
import type { TextAnswer } from "../../api/texts/text-answer.ts";
import type { TextKindName } from "../../texts/text-kind.ts";
import { fieldName, textStateWords } from "../../words/text-words.ts";
import { TextActs } from "./TextActs.tsx";
import { WriteText } from "./WriteText.tsx";

type Content = Readonly<Record<string, string | boolean>>;

interface TextPartProps {
  readonly kind: TextKindName;
  readonly id: number;
  readonly title: string;
  /** The form's fields, by the names of the content. */
  readonly fields: ReactNode;
}

/** 文稿: written while it is a draft, read as it will be while it is signed, and who signed. */
export function TextPart({ kind, id, title, fields }: TextPartProps) {
  const { permissions } = useWho();
  const path = `/api/response-texts/${kind}/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<TextAnswer<Content>>(path),
    retry: false,
    refetchOnWindowFocus: false,
  });
  if (found.isPending) return <Loading rows={4} />;
  // Another agency's to write: it is read when it is signed and public.
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  const text = found.data;
  const isDraft = text.state === "draft" && text.closed === null;
  return (
    <section aria-label={title}>
      <Typography.Title level={2} className="office-subtitle">
        {title} <Tag>{textStateWords[text.state]}</Tag>
      </Typography.Title>
      {isDraft && text.revision > 0 && text.findings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title="送审以前要改的"
          description={text.findings.map((says) => <p key={says}>{says}</p>)}
        />
      )}
      {text.closed !== null && text.state === "draft" && (
        <p className="office-soft">{text.closed}。</p>
      )}
      {isDraft && permissions.has("responses.handle") && (
        <WriteText key={text.revision} path={path} text={text} fields={fields} />
      )}
      {text.state !== "draft" && (
        <Descriptions column={1} size="small" className="office-gap" items={shown(text.content)} />
      )}
      <TextActs path={path} text={text} />
      {text.chains.length > 0 && <SigningChains chains={text.chains} />}
    </section>
  );
}

/** What is signed, word for word. */
function shown(content: Content) {
  return Object.entries(content).flatMap(([field, value]) => {
    if (value === "") return [];
    const children = typeof value === "boolean" ? (value ? "是" : "否") : value;
    return [
      {
        key: field,
        label: fieldName(field),
        children: <span className="office-typed">{children}</span>,
      },
    ];
  });
}
