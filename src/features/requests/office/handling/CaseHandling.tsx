import { useQuery } from "@tanstack/react-query";
import { Alert, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { Detail } from "#office-ui/records/record-screen.ts";
import { useWho } from "#office-ui/who.ts";
import type { ActAnswer, HandlingAnswer } from "../../api/handling/handling-answer.ts";
import { SplitPart } from "../split/SplitPart.tsx";
import { ActsNow } from "./ActsNow.tsx";
import { ClockLine } from "./ClockLine.tsx";
import { Consultations } from "./Consultations.tsx";
import { HandledActs } from "./HandledActs.tsx";

type Answer = HandlingAnswer | { readonly unclear: string; readonly acts: readonly ActAnswer[] };

/** 办理: how a case stands by the clock, what may be done now and what it will do to the date, and what was done. */
export function CaseHandling({ detail: { id, voidedAt, values } }: { readonly detail: Detail }) {
  const { permissions } = useWho();
  const path = `/api/requests/${id}`;
  const handling = useQuery({
    queryKey: ["/api/requests", `${id}`, "handling"],
    queryFn: () => ask<Answer>(`${path}/handling`),
  });
  if (handling.isPending) return <Loading rows={4} />;
  if (handling.error) {
    return <RefusalAlert fault={handling.error} onRetry={() => void handling.refetch()} />;
  }
  const { data } = handling;
  return (
    <section aria-label="办理">
      <Typography.Title level={2} className="office-subtitle">
        办理
      </Typography.Title>
      {"unclear" in data ? (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title="登记的事项前后不合，答复期限不能推算"
          description={`${data.unclear}请用“修改”改正后再办理。`}
        />
      ) : (
        <>
          <ClockLine clock={data.clock} />
          <Consultations consultations={data.consultations} />
          {voidedAt === null && <ActsNow path={path} {...data} />}
          {isJustRegistered(data) && voidedAt === null && permissions.has("requests.edit") && (
            <SplitPart path={path} subject={values.subject ?? ""} />
          )}
        </>
      )}
      <HandledActs path={path} acts={data.acts} seen={"seen" in data ? data.seen : 0} />
    </section>
  );
}

/** Nothing was done with it but to take it in. */
function isJustRegistered({ acts }: Pick<HandlingAnswer, "acts">): boolean {
  return acts.every(
    ({ event: { type }, undone }) =>
      undone !== undefined || type === "submitted" || type === "receiptConfirmed",
  );
}
