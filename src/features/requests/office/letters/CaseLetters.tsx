import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Select, Tag, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { LetterLineAnswer, LettersAnswer } from "../../api/letters/letters-answer.ts";
import { isReply, type LetterType } from "../../domain/letters/letter-types.ts";
import { deliveryWords, letterName, letterStateWords } from "../../words/letter-words.ts";

/** 文书: the letters of a case with what is next of each, and what may be drafted today. */
export function CaseLetters({ requestId }: { readonly requestId: number }) {
  const { permissions } = useWho();
  const path = `/api/requests/${requestId}/letters`;
  const found = useQuery({
    queryKey: ["/api/requests", `${requestId}`, "letters"],
    queryFn: () => ask<LettersAnswer>(path),
  });
  if (found.isPending) return <Loading rows={2} />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  const { letters, now, not } = found.data;
  const mayOpen = permissions.has("requests.letters");
  return (
    <section aria-label="文书">
      <Typography.Title level={2} className="office-subtitle">
        文书
      </Typography.Title>
      {letters.length === 0 && <p className="office-soft">还没有文书。</p>}
      <ul className="office-history">
        {letters.map((letter) => (
          <li key={letter.id}>
            {mayOpen ? (
              <RecordLink path={`/office/requests/letter?id=${letter.id}`}>
                {letterName(letter.type)}
              </RecordLink>
            ) : (
              letterName(letter.type)
            )}{" "}
            {letter.number} <Tag>{letterStateWords[letter.state]}</Tag>
            <span className="office-soft">{standing(letter)}</span>
          </li>
        ))}
      </ul>
      {permissions.has("requests.draft") && now.length > 0 && <Begin path={path} now={now} />}
      {permissions.has("requests.draft") && not.length > 0 && (
        <details className="office-gap">
          <summary>现在不能出的文书和原因</summary>
          <ul>
            {not.map(({ type, because }) => (
              <li key={type}>
                {letterName(type)}：{because}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function standing(letter: LetterLineAnswer): string {
  const { state, waitsFor, datedOn, servedOn, delivery, voidedBecause, draftedBy } = letter;
  switch (state) {
    case "draft":
      return `${draftedBy}拟稿`;
    case "review":
      return `等${waitsFor ?? "审签"}`;
    case "signed":
      return `${datedOn} 签发，请送达以后登记`;
    case "served":
      return `${servedOn} ${delivery ? deliveryWords[delivery] : ""}`;
    case "void":
      return voidedBecause ?? "";
  }
}

/** 拟文书: begins a letter and opens it. */
function Begin({ path, now }: { readonly path: string; readonly now: readonly LetterType[] }) {
  const navigate = useNavigate();
  const begin = useAct({
    act: (type: LetterType) =>
      ask<{ readonly id: number }>(path, { method: "POST", body: { type } }),
    onDone: ({ id }) => void navigate({ to: "/requests/letter", search: { id: `${id}` } as never }),
  });
  const group = (label: string, types: readonly LetterType[]) => ({
    label,
    options: types.map((value) => ({ value, label: letterName(value) })),
  });
  return (
    <>
      <RefusalAlert fault={begin.fault} />
      <Select<LetterType>
        aria-label="拟一份文书"
        placeholder="拟一份文书：补正、延期、征求意见、答复……"
        className="office-place office-gap"
        loading={begin.isRunning}
        value={null}
        showSearch={{ optionFilterProp: "label" }}
        options={[
          group(
            "程序性文书",
            now.filter((type) => !isReply(type)),
          ),
          group("答复申请人", now.filter(isReply)),
        ]}
        onSelect={(type) => begin.start(type)}
      />
    </>
  );
}
