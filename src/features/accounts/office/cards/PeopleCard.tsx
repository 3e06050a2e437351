import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Statistic } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { PeopleAnswer } from "../people/people-answers.ts";
import { awaitingIn } from "./awaiting.ts";

/** What of signing in awaits an administrator: people without a code, and people who are locked. */
export function PeopleCard() {
  const path = "/api/accounts";
  const found = useQuery({ queryKey: [path], queryFn: () => ask<PeopleAnswer>(path) });
  if (found.error) return <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { people, next } = found.data;
  const awaiting = awaitingIn(people);
  // Beyond one page the counts are what is certain so far.
  const more = next === undefined ? "" : "以上";
  return (
    <>
      <div className="office-figures">
        <Statistic title="待发登录码" value={awaiting.withoutCode} suffix={`人${more}`} />
        <Statistic title="已锁定" value={awaiting.locked} suffix={`人${more}`} />
      </div>
      <p>
        <Link to="/people">{people.length <= 1 ? "下一步：添加本机构的人员" : "查看人员"}</Link>
      </p>
    </>
  );
}
