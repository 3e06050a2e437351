import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { AgencyToChoose } from "../data/keeping/agencies-in-scope.ts";

interface AgencySelectProps {
  readonly value?: number | undefined;
  readonly onChange?: (id: number) => void;
  readonly label: string;
  /** Those that may be meant, in front of what is typed for. */
  readonly candidates?: readonly AgencyToChoose[];
  readonly id?: string;
}

/** One of the agencies that one works for, found by what is typed of its name. */
export function AgencySelect({ value, onChange, label, candidates = [], id }: AgencySelectProps) {
  const [q, setQ] = useState("");
  const path = addressOf("/api/annual-reports/agencies", { q });
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<{ readonly agencies: readonly AgencyToChoose[] }>(path),
  });
  const all = q ? [] : candidates;
  const others = (found.data?.agencies ?? []).filter(
    (one) => !all.some((like) => like.id === one.id),
  );
  return (
    <Select
      {...(id && { id })}
      aria-label={label}
      placeholder="输入机关名称查找"
      className="office-wide"
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={found.isFetching}
      notFoundContent={found.isError ? "没有读到机关，请再输入一次" : "没有这个名称的机关"}
      {...(value !== undefined && { value })}
      {...(onChange && { onChange })}
      options={[...all, ...others].map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
