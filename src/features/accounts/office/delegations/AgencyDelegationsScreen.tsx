import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWho } from "#office-ui/who.ts";
import { DelegationTable } from "./DelegationTable.tsx";

/** 委托: who exercises whose role in the agencies that one administers. */
export function AgencyDelegationsScreen() {
  const { permissions } = useWho();
  return (
    <>
      <ScreenHead
        title="委托情况"
        says="本机构和下级机构的人员之间的委托。委托由本人办理；本人不能办理时，系统管理员可以提前结束。"
      />
      <DelegationTable
        label="委托情况"
        path="/api/agency-delegations"
        empty="还没有人委托他人代行"
        mayEnd={() => permissions.has("delegations.end")}
      />
    </>
  );
}
