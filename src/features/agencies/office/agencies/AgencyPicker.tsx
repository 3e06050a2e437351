import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { AgenciesAnswer } from "./agency-answers.ts";

interface AgencyPickerProps {
  readonly id?: string;
  readonly value?: number | null;
  readonly onChange?: (value: number | null) => void;
  /** The agency that stands there already. */
  readonly present?: { readonly id: number; readonly name: string } | undefined;
  /** Not to be chosen: nobody stands above themselves. */
  readonly except?: number | undefined;
  readonly placeholder?: string;
}

/** Chooses one of the agencies in force by a part of its name. */
export function AgencyPicker(props: AgencyPickerProps) {
  const { id, value, onChange, present, except, placeholder = "输入名称查找" } = props;
  const [q, search] = useState("");
  const path = addressOf("/api/agencies", { q });
  const { data, isFetching } = useQuery({
    queryKey: [path],
    queryFn: () => ask<AgenciesAnswer>(path),
    placeholderData: (before) => before,
  });
  const found = (data?.agencies ?? []).filter((one) => one.id !== except);
  // What stands there is shown by its name; while somebody types, Enter takes what was found.
  const all = new Map(
    [...(present && q === "" ? [present] : []), ...found].map((one) => [one.id, one.name]),
  );
  return (
    <Select
      {...(id !== undefined && { id })}
      value={value ?? null}
      onChange={(chosen) => onChange?.(chosen ?? null)}
      placeholder={placeholder}
      allowClear
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: search }}
      notFoundContent={isFetching ? "正在查找…" : "没有找到，请换一个词"}
      options={[...all].map(([agency, name]) => ({ value: agency, label: name }))}
    />
  );
}
