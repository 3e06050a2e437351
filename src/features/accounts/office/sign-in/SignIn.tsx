import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { Stage } from "../../domain/stage.ts";
import { DemonstrationPeople } from "./DemonstrationPeople.tsx";
import { NewPasswordForm } from "./NewPasswordForm.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { SecondFactorForm } from "./SecondFactorForm.tsx";
import { sessionKey } from "./session.ts";

const EnrolForm = lazy(async () => ({ default: (await import("./EnrolForm.tsx")).EnrolForm }));

interface SignInProps {
  /** How far the sign-in has come. */
  readonly stage: Stage | "none";
  /** Whose session ended, where it has: nobody else is offered. */
  readonly account?: string;
}

/** 登录: what the next stage asks for, until the office opens. */
export function SignIn({ stage: begun, account }: SignInProps) {
  const queries = useQueryClient();
  const [told, setTold] = useState<Stage>();
  const onStage = (next: Stage) => {
    setTold(next);
    if (next === "full") void queries.invalidateQueries({ queryKey: sessionKey });
  };
  const stage = told ?? begun;
  switch (stage) {
    case "none":
    case "full":
      return (
        <>
          <PasswordForm onStage={onStage} account={account} />
          <DemonstrationPeople onStage={onStage} account={account} />
        </>
      );
    case "password":
      return <NewPasswordForm onStage={onStage} isFirst beside={<Otherwise />} />;
    case "second-factor":
      return <SecondFactorForm onStage={onStage} beside={<Otherwise />} />;
    case "enrol":
      return (
        <Suspense fallback={null}>
          <EnrolForm onStage={onStage} beside={<Otherwise />} />
        </Suspense>
      );
  }
}

/** Back to the name, for who is somebody else. */
function Otherwise() {
  const leave = useAct({
    act: () => ask<void>("/api/session", { method: "DELETE" }),
    onDone: () => window.location.reload(),
  });
  return (
    <Button type="link" onClick={() => leave.start(undefined)}>
      换一个账号
    </Button>
  );
}
