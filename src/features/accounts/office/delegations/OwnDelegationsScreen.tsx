import { Button } from "antd";
import { useState } from "react";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useWho } from "#office-ui/who.ts";
import { DelegationTable } from "./DelegationTable.tsx";
import { MakeDelegation } from "./MakeDelegation.tsx";

/** 我的委托: whom one lets exercise one's roles, and whose one exercises. */
export function OwnDelegationsScreen() {
  const { id } = useWho();
  const [isMaking, setIsMaking] = useState(false);
  return (
    <>
      <ScreenHead
        title="我的委托"
        says="出差、休假时，把自己的角色委托给同一机构的同事代行。到期自动结束。"
        actions={
          <Button type="primary" onClick={() => setIsMaking(true)}>
            委托他人
          </Button>
        }
      />
      <DelegationTable
        label="我的委托"
        path="/api/delegations"
        empty="还没有委托。要请同事代行时，请点“委托他人”"
        mayEnd={({ from }) => from.id === id}
      />
      {isMaking && <MakeDelegation onClose={() => setIsMaking(false)} />}
    </>
  );
}
