import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Flex, Result, Typography } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { SigningChains } from "#office-ui/SigningChains.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import type { LetterAnswer } from "../../api/letters/letter-answer.ts";
import { letterStateWords } from "../../words/letter-words.ts";
import { LetterActs } from "./LetterActs.tsx";
import { LetterPaper } from "./LetterPaper.tsx";
import { WriteLetter } from "./WriteLetter.tsx";

/** 一份通报、督办单: the letter at `?id=`. */
export function LetterScreen() {
  const { permissions } = useWho();
  const [{ id = "" }] = useFilters();
  const isGiven = /^\d+$/.test(id);
  const path = `/api/oversight-letters/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<LetterAnswer>(path),
    enabled: isGiven,
    // What is being typed stays.
    refetchOnWindowFocus: false,
  });
  if (!isGiven) return <Result status="404" title="没有指明哪份文件" />;
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading rows={12} />;
  const { letter, chains, isOwn } = found.data;
  const isWritten = isOwn && letter.state === "draft" && permissions.has("oversight.write");
  return (
    <>
      <ScreenHead
        title={letter.content.title}
        says={`${letter.kind}　${letter.number ?? "还没有文号"}　${letter.agencyName}　${letterStateWords[letter.state]}`}
        actions={<LetterActs path={path} answer={found.data} />}
      />
      {letter.answer !== null && (
        <Alert
          type="success"
          className="office-gap"
          title={`${letter.answeredOn} ${letter.toAgencyName}（${letter.answeredBy}）反馈：${letter.answer}`}
        />
      )}
      {letter.state !== "void" && (
        <Flex gap="small" wrap className="office-gap">
          {(["docx", "pdf"] as const).map((format) => (
            <Button key={format} href={`${base()}${path}/file/${format}`}>
              {format === "docx" ? "下载 Word" : "下载 PDF"}
            </Button>
          ))}
        </Flex>
      )}
      {isWritten ? (
        <WriteLetter key={letter.revision} path={path} letter={letter} />
      ) : (
        <LetterPaper letter={letter} />
      )}
      {isOwn && (
        <>
          <Typography.Title level={2} className="office-subtitle">
            审签
          </Typography.Title>
          <SigningChains chains={chains} />
        </>
      )}
    </>
  );
}
