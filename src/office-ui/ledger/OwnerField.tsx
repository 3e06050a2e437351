import { useQuery } from "@tanstack/react-query";
import { Form, Select } from "antd";
import { useState } from "react";
import { ask } from "../ask.ts";
import { addressOf } from "../use-rows.ts";
import { useWho } from "../who.ts";
import type { Kind } from "./answers.ts";

interface OwnerFieldProps {
  readonly kind: Kind;
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Whose records a sheet holds, where its rows do not say it themselves. */
export function OwnerField({ kind, value, onChange }: OwnerFieldProps) {
  const [q, setQ] = useState("");
  const { agencies } = useWho();
  const isAgency = kind.owner === "agency";
  const found = useQuery({
    queryKey: ["ledger-owners", kind.owner, isAgency ? q : ""],
    queryFn: () => (isAgency ? agenciesLike(q) : regions()),
  });
  const own = agencies.flatMap(({ id, name }) => (id === null ? [] : [choice(`${id}`, name)]));
  const choices = [...(isAgency && q === "" ? own : []), ...(found.data ?? [])];
  const label = isAgency ? "机构" : "行政区划";
  return (
    <Form.Item label={label} htmlFor="ledger-owner">
      <Select
        id="ledger-owner"
        className="office-wide"
        showSearch={
          isAgency ? { filterOption: false, onSearch: setQ } : { optionFilterProp: "label" }
        }
        allowClear
        value={value ?? null}
        placeholder={isAgency ? "表中已写明机构的可不选" : "表中已写明行政区划的可不选"}
        loading={found.isFetching}
        notFoundContent={found.isFetching ? "正在查找…" : `没有找到您管理的${label}`}
        onChange={(id: string | null | undefined) => onChange(id ?? undefined)}
        options={[...new Map(choices.map((one) => [one.value, one])).values()]}
      />
    </Form.Item>
  );
}

function choice(value: string, label: string): Choice {
  return { value, label };
}

async function agenciesLike(q: string): Promise<readonly Choice[]> {
  const { agencies } = await ask<{ agencies: readonly { id: number; name: string }[] }>(
    addressOf("/api/agencies", { q }),
  );
  return agencies.slice(0, 50).map(({ id, name }) => choice(`${id}`, name));
}

async function regions(): Promise<readonly Choice[]> {
  const answer = await ask<{ regions: readonly { code: string; name: string }[] }>(
    "/api/agency-regions",
  );
  return answer.regions.map(({ code, name }) => choice(code, `${name} ${code}`));
}
