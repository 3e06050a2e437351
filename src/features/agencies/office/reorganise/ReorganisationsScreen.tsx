import { Button } from "antd";
import { useState } from "react";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import { ReorganisationsTable } from "./ReorganisationsTable.tsx";
import { ReorganiseAgencies } from "./ReorganiseAgencies.tsx";

/** 机构调整: what is registered and waits for its day, and what holds. */
export function ReorganisationsScreen() {
  const { permissions } = useWho();
  const [{ state }] = useFilters();
  const [isRegistering, setIsRegistering] = useState(false);
  return (
    <>
      <ScreenHead
        title="机构调整"
        says="更名、合并、拆分、撤销：先登记，到生效日零时办理；在那以前可以取消。"
        actions={
          permissions.has("agencies.reorganise") && (
            <Button type="primary" onClick={() => setIsRegistering(true)}>
              登记机构调整
            </Button>
          )
        }
      />
      <search className="office-filters office-inline">
        <FilterSelect
          name="state"
          label="按状态筛选"
          all="全部"
          options={[{ value: "waiting", label: "待生效" }]}
        />
      </search>
      <ReorganisationsTable
        state={state}
        empty={state ? "没有待生效的机构调整" : "还没有登记过机构调整"}
      />
      {isRegistering && <ReorganiseAgencies onClose={() => setIsRegistering(false)} />}
    </>
  );
}
